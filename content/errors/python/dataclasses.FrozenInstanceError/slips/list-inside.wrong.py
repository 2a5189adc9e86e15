from dataclasses import dataclass

@dataclass(frozen=True)
class Order:
    number: int
    items: list

status = {Order(7, ['lamp']): 'sent'}
print(status)
