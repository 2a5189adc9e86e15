def to_age(text):
    age = int(text)  # (1)
    if age < 0:
        raise ValueError(f'age must be 0 or more, not {age}')  # (2)
    return age


for text in ['42', 'forty', '-3']:
    try:
        print(to_age(text))
    except ValueError as error:  # (3)
        print(f'{type(error).__name__}: {error}')
