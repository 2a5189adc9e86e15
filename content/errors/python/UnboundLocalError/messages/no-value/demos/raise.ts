const show = () => count;

console.log(show());
const count = 3;
