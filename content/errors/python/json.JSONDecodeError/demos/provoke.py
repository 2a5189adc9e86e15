import json

text = '{"name": "Ana" "age": 42}'
try:
    print(json.loads(text))  # (1)
except json.JSONDecodeError as error:
    print(type(error).__name__)
    print(error)  # (2)
    print(error.msg, error.pos)
    print(text[error.pos :])  # (3)
