import io
import json

FILE = '{\n  "theme": "dark",\n  font: "mono"\n}\n'


def explain(error):
    line = error.doc.split('\n')[error.lineno - 1]  # (1)
    return f'{line}\n{" " * (error.colno - 1)}^ {error.msg}'  # (2)


try:
    settings = json.load(io.StringIO(FILE))
except json.JSONDecodeError as error:
    print(error)
    print(explain(error))
