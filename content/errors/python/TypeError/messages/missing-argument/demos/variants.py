import datetime


def resize(image, width, height, *, mode, quality):
    return image, width, height, mode, quality


for call in (
    lambda: resize('cat.png', mode='fit', quality=90),
    lambda: resize('cat.png', 640, 480, mode='fit'),
    lambda: resize('cat.png', 640, 480),
    lambda: round(),
    lambda: datetime.date(2024, 5),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
