def average(grades):
    return sum(grades) / len(grades)  # (1)


for grades in ([8, 9, 7], []):
    try:
        print(average(grades))
    except ZeroDivisionError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
