interface Ticket {
  owner: string;
  readonly price: number;
}

const ticket: Ticket = { owner: 'Ana', price: 20 };
ticket.price = 15;
console.log(ticket.price);
