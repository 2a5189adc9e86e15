import ssl

cafile = 'company.pem'
try:
    context = ssl.create_default_context(cafile=cafile)
except FileNotFoundError:
    print('no certificates: there is no', cafile)
