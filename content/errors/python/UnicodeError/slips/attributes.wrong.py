def read(data):
    if data.startswith((b'\xff\xfe', b'\xfe\xff')):
        raise UnicodeError('UTF-16 files are not supported')
    return data.decode('utf-8')


try:
    print(read(b'\xff\xfei\x00d\x00'))
except UnicodeError as error:
    print('bad byte at', error.start)
