rows = ['ana', 'luis']
for row in rows:
    # print(row)
print('done')
