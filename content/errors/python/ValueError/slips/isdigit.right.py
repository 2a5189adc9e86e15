for text in ['12', '5²', '-3']:
    try:
        print(int(text))
    except ValueError:
        print(f'not a whole number: {text!r}')
