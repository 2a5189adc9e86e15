def load():
    global settings
    settings: dict = {"theme": "dark"}


load()
print(settings)
