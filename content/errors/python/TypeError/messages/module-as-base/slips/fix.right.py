import json
from datetime import date


class DateEncoder(json.JSONEncoder):
    def default(self, value):
        return str(value)


print(DateEncoder().encode({'due': date(2024, 5, 31)}))
