from datetime import datetime

FORMATS = ['%Y-%m-%d %H:%M', '%Y-%m-%d %H.%M', '%d/%m/%Y %H:%M']


def parse(text):
    for form in FORMATS:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    raise ValueError(f'unknown date format: {text!r}')


rows = ['2024-05-01 09:30', '2024-05-02 9.30', '02/05/2024 10:00']
for row in rows:
    print(parse(row))
