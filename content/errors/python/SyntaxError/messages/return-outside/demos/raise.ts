import { stripTypeScriptTypes } from 'node:module';

const source = 'return 19.75;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
