interface Order {
  items?: { name: string }[];
  customer?: { name: string };
}

const order: Order = JSON.parse('{"items": [{"name": "tea"}]}');
console.log(order.items?.[0]?.name); // (1)
console.log(order.items?.[1]?.name);
console.log(order.customer?.name ?? null); // (2)
