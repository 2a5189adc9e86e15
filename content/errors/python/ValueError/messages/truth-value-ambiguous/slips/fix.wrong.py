ages = [17, 25, 40]
cities = ['Lima', 'Quito', 'Lima']
adult = [age > 18 for age in ages]
local = [city == 'Lima' for city in cities]

selected = adult and local
assert selected == [False, False, True], selected
