from dataclasses import dataclass


@dataclass
class Cart:
    owner: str
    items: list = []


print(Cart('Ana'))
