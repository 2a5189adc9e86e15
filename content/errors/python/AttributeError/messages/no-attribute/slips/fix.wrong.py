rows = ['Ana;31', 'Luis;28']
print(rows.split(';'))
