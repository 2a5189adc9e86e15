const scores = [70, 95, 82, 60, 78];

console.log(scores.slice(0, scores.length / 2));
