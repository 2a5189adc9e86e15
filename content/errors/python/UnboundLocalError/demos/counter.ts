function makeCounter() {
  let count = 0;
  return () => {
    count += 1; // (1)
    return count;
  };
}

function add(total: number, amount: number) {
  return total + amount; // (2)
}

const step = makeCounter();
step();
console.log(step());
let total = 10;
total = add(total, 5); // (3)
console.log(total);
