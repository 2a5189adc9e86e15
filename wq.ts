import { weighLookup } from './scripts/lookup/weigh.ts';
for (const l of ['pt','es','en'] as const) console.log(l, JSON.stringify(await weighLookup(process.cwd(), l)));
