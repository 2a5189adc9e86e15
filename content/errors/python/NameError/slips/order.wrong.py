print(greet('Ana'))


def greet(name):
    return f'Hello, {name}'
