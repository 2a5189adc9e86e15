class Ticket:
    __slots__ = ('owner',)
    price = 20


ticket = Ticket()
ticket.owner = 'Ana'
ticket.price = 15
print(ticket.price)
