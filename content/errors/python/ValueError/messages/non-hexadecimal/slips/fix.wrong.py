for color in ['#ff8800', '#f80']:
    print(list(bytes.fromhex(color.lstrip('#'))))
