import ssl

try:
    context = ssl.create_default_context(cafile='company.pem')
except ssl.SSLError as error:
    print('no certificates:', error)
