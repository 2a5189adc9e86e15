import json


class DateEncoder(json):
    def default(self, value):
        return str(value)


print(DateEncoder().encode({'due': 3j}))
