import { stripTypeScriptTypes } from 'node:module';

const source = 'const color = 0xgg8800;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
new Function(source)();
