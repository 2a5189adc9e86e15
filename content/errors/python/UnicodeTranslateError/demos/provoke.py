MORSE = {'a': '.-', 'n': '-.', 'o': '---'}


def to_morse(text):
    for index, letter in enumerate(text):
        if letter not in MORSE:
            raise UnicodeTranslateError(text, index, index + 1, 'no Morse code')  # (1)
    return ' '.join(MORSE[letter] for letter in text)


for word in ['no', 'año']:
    try:
        print(to_morse(word))
    except UnicodeTranslateError as error:
        print(error)  # (2)
        print(error.object[error.start : error.end])  # (3)
