class Color:
    RED = '#f00'
    GREEN = '#0f0'


print(Color.RED)
print(Color.GREN)
