import { stripTypeScriptTypes } from 'node:module';

const source = 'const log = (...texts, level) => level;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
