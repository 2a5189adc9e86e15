import pickle
import tempfile

with tempfile.TemporaryFile() as file:
    state = pickle.load(file)
    print(state)
