template = 'Dear NAME, you owe AMOUNT.'

letter = template.replace('NAME', 'Ana').replace('AMOUNT', 250)
print(letter)
