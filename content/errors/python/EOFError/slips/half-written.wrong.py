import io
import pickle

half = pickle.dumps({'level': 7})[:-9]
try:
    state = pickle.load(io.BytesIO(half))
except EOFError:
    state = {'level': 1}
print(state)
