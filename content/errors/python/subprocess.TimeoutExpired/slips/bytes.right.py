import subprocess

try:
    subprocess.check_output(['sh', '-c', 'echo half; exec sleep 5'], timeout=0.5, text=True)
except subprocess.TimeoutExpired as error:
    output = error.stdout or ''
    if isinstance(output, bytes):
        output = output.decode()
    print('so far: ' + output.strip())
