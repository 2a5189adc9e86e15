names = ['Ana', '', 'Luis', '']
for i in range(len(names)):
    if names[i] == '':
        del names[i]
print(names)
