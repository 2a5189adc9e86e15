players = ['ana', 'leo', 'eva']
teams = 0
for number, player in enumerate(players):
    print(player, 'plays for team', number % teams)
