def check(age):
    assert age >= 0, 'age must be 0 or more'
    return age


try:
    check(-5)
except AssertionError as error:
    print(error)
