// The worker's script for programs that need no files.
import { installFetch, networkModules } from '../network/index.ts';
import { coreModuleTable } from './runtime/core-modules.ts';
import { serveProgram } from './runtime/run-program.ts';

installFetch(globalThis);
serveProgram({ ...coreModuleTable, ...networkModules });
