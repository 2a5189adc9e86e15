hours = range(9, 18)
print('opens at', hours[0])
print('last hour', hours[len(hours)])
