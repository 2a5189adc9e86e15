const point: { x: number } = Object.freeze({ x: 3 });

point.x = 5;
