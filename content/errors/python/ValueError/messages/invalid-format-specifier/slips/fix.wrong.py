views = {'home': 1200, 'about': 35}
for page, count in views.items():
    print(f'{page:<8}{count:8.0d}')
