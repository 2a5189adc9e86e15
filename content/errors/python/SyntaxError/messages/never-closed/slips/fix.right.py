rows = ['ana,7', 'luis,9']
for row in rows:
    name, score = row.split(',')
    print(name.title(), int(score.strip()))
print('done')
