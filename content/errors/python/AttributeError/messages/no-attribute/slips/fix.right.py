rows = ['Ana;31', 'Luis;28']
print([row.split(';') for row in rows])
