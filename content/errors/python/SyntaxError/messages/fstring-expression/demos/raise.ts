const source = 'console.log(`Total: ${4.5 total}`);';
const program = new Function(source);
program();
