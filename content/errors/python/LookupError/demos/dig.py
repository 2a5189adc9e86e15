import json


def dig(data, *path):
    try:
        for step in path:
            data = data[step]  # (1)
    except LookupError:  # (2)
        return None
    return data


order = json.loads('{"items": [{"name": "tea"}]}')
print(dig(order, 'items', 0, 'name'))
print(dig(order, 'items', 1, 'name'))
print(dig(order, 'customer', 'name'))
