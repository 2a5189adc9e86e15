letter, shift = 'b', 100
print(chr(ord(letter) - shift))
