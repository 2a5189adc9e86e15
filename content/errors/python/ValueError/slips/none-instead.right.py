def prices(texts):
    for text in texts:
        try:
            yield float(text)
        except ValueError:
            print(f'skipped: {text!r}')


print(sum(prices(['12.5', 'n/a', '8'])))
