import { stripTypeScriptTypes } from 'node:module';

try {
  stripTypeScriptTypes('const width = 100px;');
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
new Function('return 1_000_;')();
