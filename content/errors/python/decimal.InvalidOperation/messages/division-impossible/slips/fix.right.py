iban = 3214282912345698765432161182
for digits in [0, 6]:
    number = iban * 10 ** digits
    print(number % 97)
