const tasks = new Map<string, number>();

console.log(tasks.entries().next().value);
