// The command line, from where the reader is. bin/errata.mjs comes here where nothing is installed yet, by way of
// scripts/bootstrap.mjs, which goes to the root.
import { chdir } from 'node:process';

chdir(process.env.ERRATA_CWD ?? '.');
await import('../src/cli/clone.ts');
