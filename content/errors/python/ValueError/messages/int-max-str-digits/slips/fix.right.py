sent = '7' * 5000
if len(sent) > 100:
    print('too long:', len(sent), 'digits')
else:
    print(int(sent) % 10)
