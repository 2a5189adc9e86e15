class Price {
  amount = 2.5;

  toString() {
    return { amount: this.amount } as unknown as string;
  }
}

console.log(String(new Price()));
