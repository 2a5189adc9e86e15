const readings = ['21.5', 'n/a', '19.8'];
console.log(Math.max(...readings.map(Number)));
