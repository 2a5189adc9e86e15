import pickle


class Player:
    score = 0


player = Player()


class Player:
    score = 0
    lives = 3


print(pickle.dumps(player))
