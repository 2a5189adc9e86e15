import subprocess

subprocess.check_call(['test', '-n', 'hello'])
print('not empty')
