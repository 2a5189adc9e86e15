const sales: [string, number][] = [['Ana', 3], ['Luis', 5], ['Ana', 4]];

const totals = new Map<string, number>();
const byPerson: Partial<Record<string, number[]>> = {};
for (const [name, amount] of sales) {
  totals.set(name, (totals.get(name) ?? 0) + amount); // (2)
  (byPerson[name] ??= []).push(amount); // (1)
}

console.log(totals.get('Ana'), totals.get('Eva')); // (3)
console.log(byPerson);
