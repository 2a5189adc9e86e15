import { stripTypeScriptTypes } from 'node:module';

const total = (): number => 10;

const source = 'total() = 12;';
try {
  stripTypeScriptTypes(source);
} catch (error) {
  console.log(String(error));
}
eval(source);
