from urllib.parse import urlencode
from urllib.request import Request

query = urlencode({'q': 'café'})
request = Request(f'http://127.0.0.1:1/search?{query}')
print(request.full_url)
