function addPoint(x: number, y: number, x: number): number[] {
  return [x, y];
}

console.log(addPoint(3, 4, 5));
