import gzip
import zlib

half = gzip.compress(b'one\ntwo\nthree\n')[:-8]
unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
print(unzip.decompress(half).decode())
print('complete' if unzip.eof else 'cut off')
