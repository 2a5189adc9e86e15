const area = (width: number, height: number) => width * height;

console.log(area(3));
