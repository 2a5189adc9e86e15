const pending = new Set<string>();

console.log(pending.values().next().value);
