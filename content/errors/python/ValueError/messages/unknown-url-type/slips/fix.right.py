from urllib.parse import urljoin
from urllib.request import Request

page = 'https://example.com/'
links = ['https://example.com/a', '/b', '//example.com/c']
for link in links:
    print(Request(urljoin(page, link)).full_url)
