agents = {007: 'Ana', 012: 'Luis'}
for number in agents:
    print(number, agents[number])
