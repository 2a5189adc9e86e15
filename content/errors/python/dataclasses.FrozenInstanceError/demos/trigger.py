from dataclasses import FrozenInstanceError, dataclass, replace

@dataclass(frozen=True)
class Product:
    name: str
    price: float

lamp = Product('lamp', 30)
for change in [lambda: setattr(lamp, 'price', 25), lambda: delattr(lamp, 'price')]:
    try:
        change()
    except FrozenInstanceError as error:  # (1)
        print(error)  # (2)

cheaper = replace(lamp, price=25)  # (3)
print(cheaper)
print(lamp)
