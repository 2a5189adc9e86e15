import time

for call in (
    lambda: chr('65'),
    lambda: chr(65.0),
    lambda: time.sleep('0.01'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
