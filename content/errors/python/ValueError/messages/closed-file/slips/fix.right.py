import os


def numbers():
    with open(os.devnull, encoding='utf-8') as file:
        return [line.strip() for line in file]


print(list(numbers()))
