def make_program():
    return """
        total = 4.5 + 12
        print(total)
    """


exec(make_program())
