import { stripTypeScriptTypes } from 'node:module';

const source = '[4, 0, 7].forEach((stock) => { if (stock === 0) break; });';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
