import json
from datetime import date

invoice = {'number': 7, 'due': date(2024, 5, 31)}
print(json.dumps(invoice))
