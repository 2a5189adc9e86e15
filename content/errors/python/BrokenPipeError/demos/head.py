import subprocess

with subprocess.Popen(['head', '-n', '2'], stdin=subprocess.PIPE, text=True) as head:
    try:
        for number in range(1_000_000):
            print('line', number, file=head.stdin)  # (1)
    except BrokenPipeError:
        print('head has seen enough', flush=True)  # (2)
    try:
        head.stdin.close()
    except BrokenPipeError:
        pass  # (3)
print('exit code', head.returncode)  # (4)
