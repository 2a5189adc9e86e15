const scores = [7, 9, 4];

console.log(scores[3]); // (1)
console.log(scores.at(-1), scores[-1]); // (3)
console.log(scores.slice(3).length, scores.slice(1, 99).length); // (4)
