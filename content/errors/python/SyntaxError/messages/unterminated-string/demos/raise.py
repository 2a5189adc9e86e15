city = 'Salvador
print(city.upper())
