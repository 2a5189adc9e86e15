RETRY = (ConnectionError, TimeoutError)

try:
    raise TimeoutError('no answer')
except RETRY:
    print('once more')
