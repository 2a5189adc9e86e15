open('a' * 256 + '.txt', 'w')
