import csv
import io
from datetime import date

DATA = 'day,amount\n2024-02-28,12.50\n2024-02-30,8.00\n2024-03-01,n/a\n'


def parse(row):
    return date.fromisoformat(row['day']), float(row['amount'])


total, rejected = 0.0, []
for line, row in enumerate(csv.DictReader(io.StringIO(DATA)), start=2):
    try:
        day, amount = parse(row)  # (1)
    except ValueError as error:
        rejected.append(f'line {line}: {error}')  # (2)
    else:
        total += amount  # (3)

print(total)
print('\n'.join(rejected))
