const scores = [2.0, 710.5, 3.0];
console.log(Math.exp(scores[1] ?? 0));
