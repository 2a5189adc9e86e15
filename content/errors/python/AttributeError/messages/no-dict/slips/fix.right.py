from dataclasses import dataclass


@dataclass
class City:
    name: str
    population: int


city = City('Lima', 10)
print(city.name, city.population)
