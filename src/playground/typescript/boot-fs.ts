// The worker's script for programs that need files.
import { installFetch, networkModules } from '../network/index.ts';
import { coreModuleTable } from './runtime/core-modules.ts';
import { fileModuleTable } from './runtime/file-modules.ts';
import { serveProgram } from './runtime/run-program.ts';

installFetch(globalThis);
serveProgram({ ...coreModuleTable, ...networkModules, ...fileModuleTable });
