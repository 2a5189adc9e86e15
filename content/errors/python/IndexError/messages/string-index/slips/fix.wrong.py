word = 'coffee'
doubles = 0
for i in range(len(word)):
    if word[i] == word[i + 1]:
        doubles += 1
print(doubles)
