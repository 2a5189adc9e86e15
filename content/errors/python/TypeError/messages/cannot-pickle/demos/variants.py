import os
import pickle

with open(os.devnull) as file:
    try:
        pickle.dumps(file)
    except TypeError as error:
        print(error)
