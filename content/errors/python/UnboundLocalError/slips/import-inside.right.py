import json


def load(text, pretty=False):
    data = json.loads(text)
    if pretty:
        print(json.dumps(data, indent=2))
    return data


print(load('{"a": 3}'))
