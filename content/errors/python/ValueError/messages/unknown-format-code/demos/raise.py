price = '12.5'
print(f'Total: {price:.2f}')
