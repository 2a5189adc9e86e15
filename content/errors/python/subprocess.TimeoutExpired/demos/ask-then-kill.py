import subprocess

script = 'trap "" TERM; echo ready; exec sleep 5'
with subprocess.Popen(['sh', '-c', script], stdout=subprocess.PIPE, text=True) as process:
    print(process.stdout.readline().strip())
    process.terminate()  # (1)
    try:
        process.wait(timeout=0.05)  # (2)
    except subprocess.TimeoutExpired as error:
        print(error)
        process.kill()  # (3)
        process.wait()  # (4)
print(process.returncode)
