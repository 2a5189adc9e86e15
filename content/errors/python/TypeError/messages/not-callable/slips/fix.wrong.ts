const width = 3;
const area = width (2 + 4);
console.log(area);
