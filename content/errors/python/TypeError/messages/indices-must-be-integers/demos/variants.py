import json

reply = json.dumps({'name': 'ana'})
size = (640, 480)
header = b'PNG'
for call in (
    lambda: reply['name'],
    lambda: size['width'],
    lambda: header['P'],
    lambda: range(10)[1.5],
):
    try:
        print(call())
    except TypeError as error:
        print(error)
