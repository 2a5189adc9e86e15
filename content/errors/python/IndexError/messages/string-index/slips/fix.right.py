word = 'coffee'
doubles = 0
for letter, following in zip(word, word[1:]):
    if letter == following:
        doubles += 1
print(doubles)
