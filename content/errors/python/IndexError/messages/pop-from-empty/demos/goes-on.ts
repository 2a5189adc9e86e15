const tasks: string[] = [];

console.log(tasks.pop());
