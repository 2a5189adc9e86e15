const answer = 'seven';

console.log(answer >= 10);
console.log(answer > 10);
console.log(answer <= 10);
console.log(answer < 10);
