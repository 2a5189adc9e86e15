import csv
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'customers.csv')
    path.write_bytes('id,name\n1,José\xa0Pérez\n'.encode('cp1252'))
    with open(path, newline='', encoding='utf-8') as file:
        for row in csv.DictReader(file):
            print(row['name'])
