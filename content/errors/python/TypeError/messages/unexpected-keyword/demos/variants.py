def area(width, /):
    return width * width


for call in (
    lambda: print('done', color='red'),
    lambda: [3, 1].append(item=2),
    lambda: area(width=3),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
