const size = (() => 3) as unknown as () => [number, number];
const scores = JSON.parse('7') as number[];

try {
  const [width, height] = size();
  console.log(width, height);
} catch (error) {
  console.log(String(error));
}

try {
  console.log(Math.max(...scores));
} catch (error) {
  console.log(String(error));
}
