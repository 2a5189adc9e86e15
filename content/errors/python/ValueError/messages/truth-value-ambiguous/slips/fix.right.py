ages = [17, 25, 40]
cities = ['Lima', 'Quito', 'Lima']
adult = [age > 18 for age in ages]
local = [city == 'Lima' for city in cities]

selected = [a and b for a, b in zip(adult, local)]
assert selected == [False, False, True], selected
