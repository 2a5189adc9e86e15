import json

text = '{"title": "The "big" sale", "price": 9}'
offer = json.loads(text)
print(offer)
