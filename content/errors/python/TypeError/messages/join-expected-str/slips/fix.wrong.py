winning = [4, 8, 15]

print('Numbers: ' + ', '.join(winning))
