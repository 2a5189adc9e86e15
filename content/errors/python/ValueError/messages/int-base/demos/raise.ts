const id = 123456;
console.log(id.toString(64));
