// The worker's script for programs that need files, or assertions: the larger runtime.
import './runtime/dispose-symbols.ts';
import { installFetch, networkModules } from '../network/index.ts';
import { coreModuleTable } from './runtime/core-modules.ts';
import { largeModuleTable } from './runtime/large-modules.ts';
import { serveProgram } from './runtime/run-program.ts';

installFetch(globalThis);
serveProgram({ ...coreModuleTable, ...networkModules, ...largeModuleTable });
