import unicodedata

name = 'João “Zé”: 5 €'


def plain(text):
    text = text.translate(str.maketrans({'“': '"', '”': '"', '€': 'EUR'}))  # (1)
    return unicodedata.normalize('NFKD', text)  # (2)


print(name.encode('ascii', errors='replace'))
print(name.encode('ascii', errors='backslashreplace'))
print(name.encode('ascii', errors='xmlcharrefreplace'))  # (3)
print(plain(name).encode('ascii', errors='ignore'))
