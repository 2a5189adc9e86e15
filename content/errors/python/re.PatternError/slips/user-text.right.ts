const products = ['cable (2 m)', 'cable (5 m)', 'lamp'];
const query = 'cable (2';
const found = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
console.log(products.filter((name) => found.test(name)));
