import { stripTypeScriptTypes } from 'node:module';

const source = 'const [...names, last] = people;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
