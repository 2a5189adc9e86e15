from dataclasses import dataclass


@dataclass
class Account:
    owner: str
    balance: int = 0


@dataclass
class SavingsAccount(Account):
    rate: float


print(SavingsAccount('Ana', 100, 0.02))
