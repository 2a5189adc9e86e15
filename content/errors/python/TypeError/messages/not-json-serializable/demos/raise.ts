const account = { owner: 'ana', balance: 9007199254740993n };

console.log(JSON.stringify(account));
