from dataclasses import dataclass, replace

@dataclass(frozen=True)
class Product:
    name: str
    price: int

products = [Product('lamp', 30), Product('chair', 80)]
products = [replace(product, price=product.price - 5) for product in products]
print(products)
