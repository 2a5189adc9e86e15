import signal
import subprocess


def explain(code):
    if code < 0:
        return f'killed by {signal.Signals(-code).name}'  # (1)
    if 128 < code < 160:
        return f'the shell saw {signal.Signals(code - 128).name}'  # (2)
    return {126: 'not executable', 127: 'command not found'}.get(code, 'ask its manual')  # (3)


commands = ['kill -9 $$', 'sleep 1 & kill -9 $!; wait $!', '/', 'nope', 'grep -q x /dev/null']
for command in commands:
    try:
        subprocess.check_output(command, shell=True, stderr=subprocess.DEVNULL)
    except subprocess.CalledProcessError as error:
        print(error)
        print('   ', explain(error.returncode))
