const point = Object.freeze([3, 4]) as number[];

point[0] = 5;
console.log(point);
