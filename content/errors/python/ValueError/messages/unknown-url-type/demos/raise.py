from urllib.request import Request

request = Request('example.com/prices')
print(request.host)
