import subprocess

subprocess.check_call(['test', '-n', 'hello'], shell=True)
print('not empty')
