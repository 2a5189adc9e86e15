const balance = BigInt('9007199254740993') as unknown as number;
console.log(balance - 100);
