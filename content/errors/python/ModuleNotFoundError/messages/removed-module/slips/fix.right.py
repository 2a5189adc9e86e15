YES = {'y', 'yes', 't', 'true', 'on', '1'}

debug = 'yes'.lower() in YES
print(debug)
