import random

cards = []
position = random.randrange(0, len(cards))
print(cards[position])
