import subprocess

try:
    subprocess.check_output(['sh', '-c', 'echo half; exec sleep 5'], timeout=0.5, text=True)
except subprocess.TimeoutExpired as error:
    print('so far: ' + error.stdout)
