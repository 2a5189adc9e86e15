import io
import pickle

log = io.BytesIO()
for city in 'Lima', 'Recife', 'Cali':
    pickle.dump(city, log)  # (1)
log.seek(0)  # (2)

cities = []
while True:
    try:
        city = pickle.load(log)
    except EOFError:  # (3)
        break
    cities.append(city)  # (4)
print(cities)
