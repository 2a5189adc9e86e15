class Player:
    __slots__ = ('name', 'score')

    def __init__(self, name, score=0):
        self.name = name
        self.score = score


print(Player('Ana').score)
