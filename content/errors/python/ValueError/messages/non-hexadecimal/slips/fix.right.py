for color in ['#ff8800', '#f80']:
    digits = color.lstrip('#')
    if len(digits) == 3:
        digits = ''.join(digit * 2 for digit in digits)
    print(list(bytes.fromhex(digits)))
