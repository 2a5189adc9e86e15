const size = JSON.parse('null') as [number, number];

try {
  const [width, height] = size;
  console.log(width, height);
} catch (error) {
  console.log(String(error));
}

const area = ([width, height]: [number, number]) => width * height;

try {
  const sizes = JSON.parse('{}') as { screen: [number, number] };
  console.log(area(sizes.screen));
} catch (error) {
  console.log(String(error));
}
