const user: [string, number] = ['Ana', 31];
console.log(user[2]);
