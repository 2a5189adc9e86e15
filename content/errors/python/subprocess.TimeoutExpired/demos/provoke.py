import subprocess

try:
    subprocess.run(['sleep', '5'], timeout=0.05, capture_output=True)  # (1)
except subprocess.TimeoutExpired as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.timeout, error.stdout)  # (3)
