price = 4.5
print(f'Total: {price *}')
