active = True
print('active' if active else 'closed')
