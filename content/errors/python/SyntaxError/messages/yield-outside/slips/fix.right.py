def read(text):
    lines = text.split("\n")
    for line in lines:
        yield line.strip()

print(list(read(" pen\n book ")))
