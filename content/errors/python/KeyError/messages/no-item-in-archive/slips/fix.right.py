import io
import tarfile

data = io.BytesIO()
with tarfile.open(fileobj=data, mode='w') as archive:
    archive.addfile(tarfile.TarInfo('reports/june.csv'))

data.seek(0)
with tarfile.open(fileobj=data) as archive:
    print(archive.getnames())
    print(archive.extractfile('reports/june.csv').read())
