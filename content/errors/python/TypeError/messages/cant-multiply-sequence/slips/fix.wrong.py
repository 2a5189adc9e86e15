width = 40
text = ' menu '

left = (width - len(text)) / 2
print('-' * left + text)
