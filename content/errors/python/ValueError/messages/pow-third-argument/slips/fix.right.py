from math import gcd

modulus = 26
for key in (3, 4):
    if gcd(key, modulus) != 1:
        print(key, 'has no inverse')
        continue
    print(key, pow(key, -1, modulus))
