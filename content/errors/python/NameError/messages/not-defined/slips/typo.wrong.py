active = true
print('active' if active else 'closed')
