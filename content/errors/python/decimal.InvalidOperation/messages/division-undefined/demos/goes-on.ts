const paid = 0;
const orders = 0;
console.log(paid / orders);
