student = dict(name='Ana', class='B2')
print(student['class'])
