interface Point {
  readonly x: number;
  readonly y: number;
}

const visits = new Map<string, number>();
let here: Point = { x: 0, y: 0 };
for (const step of [1, 1, -1]) {
  here = { ...here, x: here.x + step }; // (1)
  const key = `${here.x},${here.y}`; // (2)
  visits.set(key, (visits.get(key) ?? 0) + 1);
}

console.log(visits.get('1,0'), visits.get('2,0'));
