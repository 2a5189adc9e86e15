const source = 'console.log \'Hello\';';
const program = new Function(source);
program();
