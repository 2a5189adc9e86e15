import { stripTypeScriptTypes } from 'node:module';

const source = 'function brew() { await boil(); }';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
