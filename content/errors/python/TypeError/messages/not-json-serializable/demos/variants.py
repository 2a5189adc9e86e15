import json

for call in (
    lambda: json.dumps({(0, 1): 'knight'}),
    lambda: json.loads({'title': 'Hello'}),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
