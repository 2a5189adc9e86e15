const rows = [['Ana', '31'], ['Luis']];

console.log(rows[1]?.[1]);
