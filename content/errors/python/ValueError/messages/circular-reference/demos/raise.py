import json

team = {'name': 'Blue', 'players': []}
player = {'name': 'Ana', 'team': team}
team['players'].append(player)
print(json.dumps(team))
