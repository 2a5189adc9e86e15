text = '{"theme": "dark"}'
settings = dict(text)
print(settings)
