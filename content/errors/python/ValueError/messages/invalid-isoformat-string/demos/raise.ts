const day = new Date('2024/May/first');
console.log(day.toISOString());
