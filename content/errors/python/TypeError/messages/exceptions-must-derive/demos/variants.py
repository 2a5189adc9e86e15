try:
    raise ValueError('port') from 'the config file'
except TypeError as error:
    print(error)
