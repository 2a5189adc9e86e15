city = 'Lima'
city.population = 10
print(city, city.population)
