import random

words = ['tea', 'coffee', 'juice']
long_words = [word for word in words if len(word) > 8]
print('guess:', random.choice(long_words))
