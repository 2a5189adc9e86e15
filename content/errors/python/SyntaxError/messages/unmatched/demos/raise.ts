import { stripTypeScriptTypes } from 'node:module';

const source = 'const total = (4.5 + 12));';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(`SyntaxError [${code}]: ${message}`);
}
try {
  eval('if (Date.now() > 0) {\n}\n}');
} catch (error) {
  console.log(String(error));
}
eval(source);
