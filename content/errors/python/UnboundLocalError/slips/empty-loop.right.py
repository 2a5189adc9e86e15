def latest(rows):
    last = None
    for row in rows:
        last = row
    return last


print(latest(['may', 'june']))
print(latest([]))
