function minMax(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

const [low, high, mean] = minMax([3, 9, 6]);
console.log(low, high, mean);
