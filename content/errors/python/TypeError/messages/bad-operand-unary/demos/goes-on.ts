const order = JSON.parse('{}') as { discount: number };
console.log(-order.discount);
