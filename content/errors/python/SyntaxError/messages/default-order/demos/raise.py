def greet(greeting="Hello", name):
    return f"{greeting}, {name}"


print(greet("Ana"))
