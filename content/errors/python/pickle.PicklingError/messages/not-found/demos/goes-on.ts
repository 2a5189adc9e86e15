class Point {
  x = 1;
  y = 2;
}

const copy = structuredClone(new Point());
console.log(copy.constructor.name);
