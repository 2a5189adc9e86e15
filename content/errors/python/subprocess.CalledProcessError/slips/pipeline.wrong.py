import subprocess

sizes = subprocess.check_output('cat sizes.txt | sort -n', shell=True, text=True)
print(sizes.splitlines()[0])
