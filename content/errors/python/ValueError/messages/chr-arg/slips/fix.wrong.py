def encrypt(text, shift):
    return ''.join(chr(ord(letter) - shift) for letter in text)


print(encrypt('hello', 200))
