import os
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        os.mkdir('uploads')
        for given in 'cats/', 'dogs':
            name = os.path.basename(given)
            with open(os.path.join('uploads', name), 'w') as file:
                print(file.name)
    finally:
        os.chdir('..')
