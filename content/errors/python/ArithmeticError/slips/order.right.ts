function share(total: bigint, people: bigint): bigint | undefined {
  return people === 0n ? undefined : total / people;
}

console.log(share(100n, 0n));
