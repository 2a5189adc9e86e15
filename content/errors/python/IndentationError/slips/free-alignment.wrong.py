name    = 'Ana'
  city  = 'Salvador'
  email = 'ana@example.com'
print(name, city, email)
