from urllib.parse import quote

city = '東京'
url = f'http://127.0.0.1:1/weather/{quote(city)}'
print(url)
