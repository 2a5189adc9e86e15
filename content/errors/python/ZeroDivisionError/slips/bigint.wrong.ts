function perPerson(cents: bigint, people: number): bigint {
  return cents / BigInt(people);
}

console.log(perPerson(1000n, 0));
