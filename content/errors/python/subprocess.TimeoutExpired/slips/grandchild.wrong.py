import subprocess

process = subprocess.Popen('sleep 0.5; true', shell=True, stdout=subprocess.PIPE)
try:
    process.communicate(timeout=0.05)
except subprocess.TimeoutExpired:
    process.kill()
    process.communicate(timeout=0.05)
    print(process.returncode)
