import codecs
import io

stream = io.BytesIO('ok 👍 café'.encode('utf-8'))
decoder = codecs.getincrementaldecoder('utf-8')()
text = ''
while True:
    chunk = stream.read(5)
    text += decoder.decode(chunk, final=not chunk)
    if not chunk:
        break
print(text)
