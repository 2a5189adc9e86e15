import ipaddress

for text in ['10.0.0.7', '::1', '10.0.0.7:8080']:
    try:
        print(ipaddress.ip_address(text))
    except ValueError:
        print('not an address:', text)
