text = '42 years'
age = int(text)
print(age)
