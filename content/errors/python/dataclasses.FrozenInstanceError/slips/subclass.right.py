from dataclasses import dataclass

@dataclass(frozen=True)
class Product:
    name: str

@dataclass(frozen=True)
class Book(Product):
    pages: int

print(Book('Dune', 412))
