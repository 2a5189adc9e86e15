data = b'name,price\npen,2.50\n'

for line in data.split('\n'):
    print(line)
