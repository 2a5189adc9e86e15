import subprocess

shell = subprocess.Popen(['sh', '-c', 'sleep 0.1 & echo $!; wait'], stdout=subprocess.PIPE)
pid = int(shell.stdout.readline())
shell.wait()
print('done')
