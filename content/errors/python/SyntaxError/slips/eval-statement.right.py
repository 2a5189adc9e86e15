import ast

line = 'discount = 0.2'
name, _, text = line.partition('=')
value = ast.literal_eval(text.strip())
print(value)
