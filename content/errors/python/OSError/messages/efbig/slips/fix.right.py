import os
import resource
import tempfile

resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for start in range(0, 200, 50):
        with open(f'log-{start}.txt', 'w') as log:
            for number in range(start, start + 50):
                print('line', number, file=log)
    print(len(os.listdir()))
