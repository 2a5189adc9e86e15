/*
 * The lookup with all that it knows and reads. The box begins with core.ts, and loads this where that is not enough: what few
 * texts need weighs half of the code.
 */
import { addLibraryClasses } from './classes.ts';
import { libraryClasses } from './library-classes.ts';
import { addMdnTable } from './mdn.ts';
import { mdnTable } from './mdn-table.ts';
import { addReaders } from './read/readers.ts';
import { scriptReaders } from './read/scripts.ts';

addLibraryClasses(libraryClasses);
addMdnTable(mdnTable);
addReaders(scriptReaders);

export * from './core.ts';
