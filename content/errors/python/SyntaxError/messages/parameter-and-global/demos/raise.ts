let level = 1;
let level = 3;
console.log(level);
