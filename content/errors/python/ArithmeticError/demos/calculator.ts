const operations: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

function calculate(line: string): number | string {
  const [left, sign, right] = line.split(' ');
  const result = operations[sign ?? '+']?.(Number(left), Number(right)); // (1)
  return Number.isFinite(result) ? (result as number) : 'no result'; // (2)
}

for (const line of ['2 + 3', '7 / 0', '10 ^ 400']) {
  console.log(line, '=', calculate(line));
}
