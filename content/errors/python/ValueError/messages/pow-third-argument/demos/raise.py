base, exponent, modulus = 2, 10, 0
print(pow(base, exponent, modulus))
