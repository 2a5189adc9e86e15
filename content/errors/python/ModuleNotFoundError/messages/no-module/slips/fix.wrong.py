from Random import choice

colors = ['red']
print(choice(colors))
