from urllib.parse import urlsplit

link = 'https://example.com](https://example.com'
print(urlsplit(link).hostname)
