const answer = JSON.parse('"seven"') as number;
console.log(answer % 2);
