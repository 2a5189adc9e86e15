const word = 'cat';

console.log(word[3]);
