for text in ['4.50', 'free', None]:
    try:
        print(float(text))
    except (TypeError, ValueError):
        print('not a price:', text)
