/*
 * The lookup with all that it knows. The box begins with core.ts, and loads this where that is not enough: what few texts need
 * weighs a third of the code.
 */
import { addLibraryClasses } from './classes.ts';
import { libraryClasses } from './library-classes.ts';
import { addMdnTable } from './mdn.ts';
import { mdnTable } from './mdn-table.ts';

addLibraryClasses(libraryClasses);
addMdnTable(mdnTable);

export * from './core.ts';
