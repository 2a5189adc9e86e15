const line = '12 7 30';

const [first = '0'] = line.split(' ');
console.log(first * 2);
