function withdraw(balance: number, amount: number) {
  if (amount > balance) throw 'not enough money';
  return balance - amount;
}

try {
  withdraw(50, 80);
} catch (error) {
  console.log(typeof error, (error as Error).stack);
}
