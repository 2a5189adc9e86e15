winning = [4, 8, 15]

print('Numbers: ' + ', '.join(str(number) for number in winning))
