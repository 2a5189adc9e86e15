import os
import resource
import tempfile

resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open('log.txt', 'w') as log:
        for number in range(200):
            print('line', number, file=log)
    print(len(os.listdir()))
