const data = new TextEncoder().encode('name,price');
const comma = ',' as unknown as number;

console.log(data.indexOf(comma));
