import re

lines = ['[ERROR] disk full', '[INFO] started', '[ERROR] no route']
for line in lines:
    if re.match('[ERROR', line):
        print(line)
