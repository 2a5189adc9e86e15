import random

cards = []
if cards:
    print(cards[random.randrange(0, len(cards))])
else:
    print('no cards left')
