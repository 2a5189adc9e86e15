import pickle


class Settings:
    def __init__(self):
        self.theme = 'dark'


saved = pickle.dumps(Settings())


class Settings:
    def __init__(self):
        self.theme = 'dark'
        self.volume = 5


print(pickle.loads(saved).volume)
