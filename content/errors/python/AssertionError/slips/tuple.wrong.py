def check(age):
    assert (age >= 0, 'age must be 0 or more')
    return age


assert check(-5) >= 0
