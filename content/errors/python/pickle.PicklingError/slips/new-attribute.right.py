import pickle


class Settings:
    def __init__(self):
        self.theme = 'dark'


saved = pickle.dumps(Settings())


class Settings:
    def __init__(self):
        self.theme = 'dark'
        self.volume = 5

    def __setstate__(self, state):
        self.__init__()
        self.__dict__.update(state)


print(pickle.loads(saved).volume)
