print('café'.encode('ascii', 'skip'))
