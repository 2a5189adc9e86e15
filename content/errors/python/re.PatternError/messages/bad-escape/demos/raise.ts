const line = 'Lima\t12';
console.log(line.match(/\h+/u));
