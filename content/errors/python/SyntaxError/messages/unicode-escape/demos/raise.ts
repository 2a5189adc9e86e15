import { stripTypeScriptTypes } from 'node:module';

const source = 'const path = \'C:\\users\\ana\\sales.csv\';';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
new Function(source)();
