const [a, b, c] = [1, 2, 5] as const;
const root = Math.sqrt(b * b - 4 * a * c);
console.log((-b + root) / (2 * a));
