import io
import zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, 'w') as archive:
    archive.writestr('reports/june.csv', 'total;7')

with zipfile.ZipFile(data) as archive:
    print(archive.read('june.csv'))
