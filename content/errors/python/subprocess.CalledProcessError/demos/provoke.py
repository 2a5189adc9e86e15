import subprocess

command = ['sh', '-c', 'echo "disk full" >&2; exit 3']
try:
    subprocess.run(command, check=True, capture_output=True, text=True)  # (1)
except subprocess.CalledProcessError as error:
    print(error)  # (2)
    print(error.returncode)  # (3)
    print(error.stderr.strip())  # (4)
