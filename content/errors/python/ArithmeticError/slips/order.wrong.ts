function share(total: bigint, people: bigint): bigint {
  return total / people;
}

console.log(share(100n, 0n));
