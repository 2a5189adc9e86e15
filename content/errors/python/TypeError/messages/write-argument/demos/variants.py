import io

report = io.StringIO()
try:
    report.write(b'total: 12')
except TypeError as error:
    print(error)
