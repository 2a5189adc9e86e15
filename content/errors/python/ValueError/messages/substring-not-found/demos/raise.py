email = 'ana.example.com'
at = email.index('@')
print(email[:at])
