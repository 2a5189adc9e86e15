import subprocess

process = subprocess.Popen(['sh', '-c', 'exit 3'])
if process.wait() == 0:
    print(open('result.txt').read())
else:
    print('failed with status', process.returncode)
