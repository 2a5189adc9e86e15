import struct

for code in ['<H, H', 'H<H', '<n', '<4']:
    try:
        struct.calcsize(code)
    except struct.error as error:
        print(f'{code!r}: {error}')
