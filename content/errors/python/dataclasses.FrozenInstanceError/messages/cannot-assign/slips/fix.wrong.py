from dataclasses import dataclass

@dataclass(frozen=True)
class Product:
    name: str
    price: int

products = [Product('lamp', 30), Product('chair', 80)]
for product in products:
    product.price -= 5
print(products)
