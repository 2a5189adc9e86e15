import gzip

half = gzip.compress(b'one\ntwo\nthree\n')[:-8]
print(gzip.decompress(half).decode())
