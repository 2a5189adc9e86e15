import os

file_name = os.fsdecode(b'caf\xe9.txt')
data = file_name.encode('utf-8')
print(data)
