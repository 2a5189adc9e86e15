import subprocess

try:
    text = subprocess.check_output(['cat', 'sizes.txt'], text=True)
    sizes = subprocess.check_output(['sort', '-n'], input=text, text=True)
    print(sizes.splitlines()[0])
except subprocess.CalledProcessError as error:
    print(error)
