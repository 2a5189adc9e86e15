const text = '42 years';
console.log(Number(text));
