import os
import subprocess

shell = subprocess.Popen(['sh', '-c', 'sleep 0.1 & echo $!'], stdout=subprocess.PIPE)
pid = int(shell.stdout.readline())
os.waitpid(pid, 0)
print('done')
