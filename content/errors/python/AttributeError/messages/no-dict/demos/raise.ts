const point: { x: number; z?: number } = Object.seal({ x: 3 });

point.z = 5;
