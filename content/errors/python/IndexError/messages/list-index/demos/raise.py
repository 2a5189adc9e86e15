rows = [['Ana', 31], ['Luis']]
for row in rows:
    print(row[0], row[1])
