total = 1234.5
print(f'{total: .2f €}')
