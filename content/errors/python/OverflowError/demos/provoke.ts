for (const hours of [10, 100, 1000]) {
  const result = Math.exp(hours); // (1)
  console.log(Number.isFinite(result) ? result.toExponential(3) : result); // (2)
}
