const area = (width: number, height: number) => width * height;

const sizes = JSON.parse('[[3]]') as [number, number][];
for (const size of sizes) console.log(area(...size));
