temperatures = [18, 21, 19]

for day, value in enumerate(temperatures, start=1):  # (1)
    print(day, value)

for today, tomorrow in zip(temperatures, temperatures[1:]):  # (2)
    print(tomorrow - today)
