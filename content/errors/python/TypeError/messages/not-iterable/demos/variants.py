def connect(host='localhost', port=5432):
    return f'{host}:{port}'


for call in (
    lambda: connect(*5432),
    lambda: connect(**None),
    lambda: ['Lima', *2024],
    lambda: {'port': 5432, **None},
):
    try:
        print(call())
    except TypeError as error:
        print(error)
