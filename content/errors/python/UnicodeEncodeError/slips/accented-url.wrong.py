from urllib.request import Request, urlopen

word = 'café'
request = Request(f'http://127.0.0.1:1/search?q={word}')
print(urlopen(request).status)
