ages = ['42', ' 37 ', '', '29.5']
total = 0

for text in ages:
    total += int(text)

print(total)
