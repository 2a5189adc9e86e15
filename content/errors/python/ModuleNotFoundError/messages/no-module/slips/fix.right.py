from random import choice

colors = ['red']
print(choice(colors))
