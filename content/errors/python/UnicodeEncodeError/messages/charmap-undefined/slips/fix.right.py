import csv
import tempfile
from pathlib import Path

windows_default = 'cp1252'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'cities.csv')
    with open(path, 'w', newline='', encoding='utf-8-sig') as file:
        csv.writer(file).writerow(['Tokyo', '東京'])
    print(path.stat().st_size)
