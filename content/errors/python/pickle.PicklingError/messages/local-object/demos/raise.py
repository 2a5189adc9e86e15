import pickle


def load():
    class Settings:
        theme = 'dark'

    return Settings()


print(pickle.dumps(load()))
