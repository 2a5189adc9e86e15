// The worker's script for most programs.
import './runtime/dispose-symbols.ts';
import { installFetch, networkModules } from '../network/index.ts';
import { coreModuleTable } from './runtime/core-modules.ts';
import { serveProgram } from './runtime/run-program.ts';

installFetch(globalThis);
serveProgram({ ...coreModuleTable, ...networkModules });
