const seats = new Set([['A', 1], ['A', 1]]);
console.log(seats.size);
