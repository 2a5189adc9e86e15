import os
from collections import UserDict
from string import Template

stock = {'apple': 3}
colors = {'red'}
calls = [
    lambda: stock.pop('plum'),
    lambda: colors.remove('blue'),
    lambda: os.environ['API_TOKEN'],
    lambda: 'Hello, {name}'.format(nmae='Ana'),
    lambda: Template('Hello, $user').substitute(),
    lambda: UserDict(stock)['plum'],
]

for call in calls:
    try:
        call()
    except KeyError as error:
        print(error)  # (1)
