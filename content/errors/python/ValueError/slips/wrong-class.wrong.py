for text in ['4.50', 'free']:
    try:
        print(float(text))
    except TypeError:
        print('not a price:', text)
