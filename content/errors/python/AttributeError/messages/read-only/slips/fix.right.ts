interface Ticket {
  owner: string;
  readonly price: number;
}

const ticket: Ticket = { owner: 'Ana', price: 20 };
const reduced: Ticket = { ...ticket, price: 15 };
console.log(reduced.price);
