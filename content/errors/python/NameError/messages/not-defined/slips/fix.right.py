colors = {'red': '#f00', 'green': '#0f0'}
print(colors['red'])
