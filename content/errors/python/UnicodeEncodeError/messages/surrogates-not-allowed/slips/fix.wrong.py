reply = r'{"text": "ok \ud83d\udc4d"}'

text = reply.encode('ascii').decode('unicode_escape')
print(len(text.encode('utf-8')))
