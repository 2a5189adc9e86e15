import json
from datetime import date


class DateEncoder(json):
    def default(self, value):
        return str(value)


print(DateEncoder().encode({'due': date(2024, 5, 31)}))
