const letter = 'You owe AMOUNT.';

console.log(letter.padEnd(20, '0'));
