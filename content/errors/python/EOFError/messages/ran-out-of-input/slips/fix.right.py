import pickle
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    path = Path(folder, 'state.pkl')
    path.write_bytes(pickle.dumps({'level': 7}))

    with path.open('rb') as file:
        state = pickle.load(file)
        print(state)
