data = b'\xef\xbb\xbfname;age'
print(data.decode('utf-8-sig'))
