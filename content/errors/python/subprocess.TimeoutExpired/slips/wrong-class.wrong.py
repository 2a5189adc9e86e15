import subprocess

try:
    subprocess.run(['sleep', '5'], timeout=0.05, capture_output=True)
except TimeoutError:
    print('too slow')
