function fare(age: number): number {
  let price = 10;
  if (age < 18) price = 5;
  else if (age >= 65) price = 7;
  return price;
}

console.log(fare(12), fare(40));
