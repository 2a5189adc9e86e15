const area = (width: number, height = width) => width * height;

console.log(area(3));
