from itertools import product

digits = "abc"

for code in product(digits, repeat=22):
    break
print(code[0], code[21])
