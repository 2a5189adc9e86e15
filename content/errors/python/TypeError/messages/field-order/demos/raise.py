from dataclasses import dataclass


@dataclass
class Product:
    name: str = 'unnamed'
    price: float


print(Product('pen', 2.5))
