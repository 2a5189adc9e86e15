import { stripTypeScriptTypes } from 'node:module';

const source = 'const letter = `Dear Ana,\\nyour order is ready.';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
new Function(source)();
