ages = ['42', ' 37 ', '', '29.5']
total = 0

for text in ages:
    try:
        total += int(text)
    except ValueError:
        print(f'not a whole number: {text!r}')

print(total)
