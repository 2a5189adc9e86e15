import { stripTypeScriptTypes } from 'node:module';

try {
  new Function('console.log(Math.max(4.5, 12);')();
} catch (error) {
  console.log(String(error));
}
const source = 'function total() {\n  return 12;\n';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
eval(source);
