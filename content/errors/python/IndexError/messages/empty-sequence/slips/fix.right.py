import random

words = ['tea', 'coffee', 'juice']
long_words = [word for word in words if len(word) > 8]
if long_words:
    print('guess:', random.choice(long_words))
else:
    print('no word is that long')
