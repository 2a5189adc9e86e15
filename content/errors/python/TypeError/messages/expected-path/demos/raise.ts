import { readFileSync } from 'node:fs';

const settings = JSON.parse('{ "theme": "dark" }') as { logFile: string };
console.log(readFileSync(settings.logFile, 'utf8'));
