users = [{'name': 'ana'}, {'name': 'bob'}]

print(users['name'])
