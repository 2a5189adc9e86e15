for text in ['12', '5²']:
    if text.isdigit():
        print(int(text))
    else:
        print(f'not a whole number: {text!r}')
