function perPerson(cents: bigint, people: number): bigint | undefined {
  return people === 0 ? undefined : cents / BigInt(people);
}

console.log(perPerson(1000n, 0));
