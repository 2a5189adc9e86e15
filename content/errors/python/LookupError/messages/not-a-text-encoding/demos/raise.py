print('user:secret'.encode('base64'))
