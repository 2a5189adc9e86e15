import { stripTypeScriptTypes } from 'node:module';

const source = 'const total = ;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
try {
  eval('pip install requests');
} catch (error) {
  console.log(String(error));
}
eval(source);
