agents = {7: 'Ana', 12: 'Luis'}
for number in agents:
    print(f'{number:03}', agents[number])
