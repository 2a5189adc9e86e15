import io

stream = io.BytesIO('ok 👍 café'.encode('utf-8'))
text = ''
while True:
    chunk = stream.read(5)
    if not chunk:
        break
    text += chunk.decode('utf-8')
print(text)
