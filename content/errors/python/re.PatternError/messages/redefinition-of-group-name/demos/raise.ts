const number = '(?<number>\\d+)';
const pattern = new RegExp(`${number}-${number}`);
console.log(pattern.exec('10-20'));
