def to_count(text):
    if text.isdigit():
        return int(text)
    return None


print(to_count('12'))
print(to_count('5²'))
