import re

reviews = ['Hotel Sol: A**', 'Hotel Mar: B*']
for review in reviews:
    print(re.search('A**', review))
