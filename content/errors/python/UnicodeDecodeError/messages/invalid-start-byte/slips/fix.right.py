import gzip

with_accents = 'city,today\nLima,20°C\n'.encode('cp1252')
compressed = gzip.compress(b'city,today\nQuito,14\n')

print(gzip.decompress(compressed).decode('utf-8').splitlines())
print(with_accents.decode('cp1252').splitlines())
