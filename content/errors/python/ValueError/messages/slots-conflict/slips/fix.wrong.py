class Player:
    __slots__ = ('name', 'score')
    score = 0

    def __init__(self, name):
        self.name = name


print(Player('Ana').score)
