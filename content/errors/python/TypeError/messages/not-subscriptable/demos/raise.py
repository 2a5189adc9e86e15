users = {'ana': {'email': 'ana@example.com'}}

user = users.get('bob')
print(user['email'])
