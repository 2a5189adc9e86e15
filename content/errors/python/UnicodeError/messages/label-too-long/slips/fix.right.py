from urllib.parse import urlsplit

url = 'https://shop.example/products?category=books&sort=price&page=2&per_page=100&lang=pt'
host = urlsplit(url).hostname
print(host)
