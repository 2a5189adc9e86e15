value = 3**700
print(len(str(value // 2)), 'digits')
