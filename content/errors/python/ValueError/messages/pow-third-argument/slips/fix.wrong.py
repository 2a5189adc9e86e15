modulus = 26
for key in (3, 4):
    inverse = pow(key, -1, modulus)
    print(key, inverse)
