function addPoint(x: number, y: number, z: number): number[] {
  return [x, y, z];
}

console.log(addPoint(3, 4, 5));
