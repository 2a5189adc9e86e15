body = '{{"id": {id}, "lang": "en"}}'
print(body.format(id=7))
