import pickle
import tempfile
from collections import namedtuple
from pathlib import Path

Point = namedtuple('Coordinate', 'x y')
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'game.pickle')
    path.write_bytes(pickle.dumps({'level': 3}))
    try:
        with open(path, 'wb') as file:
            pickle.dump({'level': 4, 'place': Point(1, 2)}, file)
    except pickle.PicklingError as error:
        print('not saved:', error)
    print(pickle.loads(path.read_bytes()))
