from urllib.request import Request

links = ['https://example.com/a', '/b', '//example.com/c']
for link in links:
    print(Request(link).full_url)
