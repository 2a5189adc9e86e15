const [a, b] = [1, 0];
const attempts = [() => a / b, () => Math.trunc(1e308 * 10), () => Number('12,5')];

for (const attempt of attempts) {
  const result = attempt();
  if (!Number.isFinite(result)) console.log(result); // (1) (2)
}
