menu = [
    ('coffee', 4.5),
    ('tea', 3),
]
print(len(menu))
