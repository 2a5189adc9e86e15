class Task:
    def __init__(self, title):
        super().__init__(title)
        self.title = title


try:
    print(Task('clean').title)
except TypeError as error:
    print(error)
