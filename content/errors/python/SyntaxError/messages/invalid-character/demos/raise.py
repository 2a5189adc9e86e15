city = 'Salvador'
print(“Hello from”, city)
