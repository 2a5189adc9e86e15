def encrypt(text, shift):
    return ''.join(chr((ord(letter) - ord('a') - shift) % 26 + ord('a')) for letter in text)


print(encrypt('hello', 200))
