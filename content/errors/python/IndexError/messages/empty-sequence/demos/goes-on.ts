const words: string[] = [];

console.log(words[Math.floor(Math.random() * words.length)]);
