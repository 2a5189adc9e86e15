import pickle
import tempfile
from collections import namedtuple
from pathlib import Path

Point = namedtuple('Coordinate', 'x y')
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'game.pickle')
    path.write_bytes(pickle.dumps({'level': 3}))
    try:
        data = pickle.dumps({'level': 4, 'place': Point(1, 2)})
        path.write_bytes(data)
    except pickle.PicklingError as error:
        print('not saved:', error)
    print(pickle.loads(path.read_bytes()))
