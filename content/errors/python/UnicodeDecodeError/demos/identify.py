SIGNATURES = [
    (b'\xef\xbb\xbf', 'utf-8-sig'),
    (b'\xff\xfe', 'utf-16'),
    (b'\xfe\xff', 'utf-16'),
    (b'\x1f\x8b', 'gzip'),
    (b'PK\x03\x04', 'zip, xlsx or docx'),
    (b'\x89PNG', 'png'),
]


def identify(data):
    for start, kind in SIGNATURES:
        if data.startswith(start):
            return kind  # (1)
    for encoding in ['utf-8', 'cp1252']:  # (2)
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return 'binary, or another encoding'


text = 'São José'
for data in [text.encode('utf-8'), text.encode('cp1252'), text.encode('utf-16'), b'\x1f\x8b\x08\x00', b'\x80\x81']:
    print(data[:4], identify(data))
