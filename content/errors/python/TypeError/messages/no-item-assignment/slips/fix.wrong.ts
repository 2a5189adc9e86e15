const point: readonly [number, number] = [3, 4];

point[0] = 5;
console.log(point);
