const squares: number[] = [];

squares[2] = 4;
console.log(JSON.stringify(squares));
