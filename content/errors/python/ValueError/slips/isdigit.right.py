def to_count(text):
    try:
        return int(text)
    except ValueError:
        return None


print(to_count('12'))
print(to_count('5²'))
print(to_count('-3'))
