import json

order = json.loads('{"customer": null}')
try:
    print(order['customer']['name'])
except (LookupError, TypeError):
    print('no customer')
