import random

low, high = 10, 1
print(random.randint(low, high))
