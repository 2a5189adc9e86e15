import { writeFileSync } from 'node:fs';
import { devNull } from 'node:os';

const scores = JSON.parse('{ "ana": 12 }') as { ana: string };
writeFileSync(devNull, scores.ana);
