const point: readonly [number, number] = [3, 4];

const moved = [5, point[1]] as const;
console.log(moved);
