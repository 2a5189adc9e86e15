password_length = 10
attempts = 95**password_length
print(f'{attempts:.1e} attempts')
