word = 'cat'
for i in range(4):
    print(word[i])
