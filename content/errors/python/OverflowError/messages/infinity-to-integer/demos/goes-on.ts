const best = Math.min(...[]);
console.log(Math.round(best));
