import os

for code in [0, 3]:
    if os.fork() == 0:
        os._exit(code)

codes = []
while True:
    try:
        pid, status = os.wait()  # (1)
    except ChildProcessError as error:
        print(error)  # (2)
        break
    codes.append(os.WEXITSTATUS(status))
print(sorted(codes))
