const temperatures = [18, 21, 19];

for (const [index, value] of temperatures.entries()) { // (1)
  console.log(index + 1, value);
}

temperatures.slice(1).forEach((tomorrow, index) => { // (2)
  console.log(tomorrow - (temperatures[index] ?? 0));
});
