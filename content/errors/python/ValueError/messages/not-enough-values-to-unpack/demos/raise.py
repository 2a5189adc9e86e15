line = 'theme dark'
key, value = line.split('=')
print(key, value)
