distances = {}

distances[['Lima', 'Cusco']] = 1105
print(distances)
