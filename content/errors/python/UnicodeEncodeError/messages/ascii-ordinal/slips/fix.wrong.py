from urllib.request import urlopen

city = '東京'
url = f'http://127.0.0.1:1/weather/{city}'
print(urlopen(url).status)
