class Ticket:
    __slots__ = ('owner', 'price')

    def __init__(self, owner, price=20):
        self.owner = owner
        self.price = price


ticket = Ticket('Ana')
ticket.price = 15
print(ticket.price)
