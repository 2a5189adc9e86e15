const prices = { pen: 2.5, ink: 4 };

let total = 0;
for (const price of prices) total += price;
console.log(total);
