import subprocess

try:
    subprocess.run(['sh', '-c', 'echo "disk full" >&2; exit 3'], check=True, stderr=subprocess.PIPE, text=True)
except subprocess.CalledProcessError as error:
    print('failed:', error.stderr.strip())
