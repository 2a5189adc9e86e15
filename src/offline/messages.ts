/** What pages tell the worker. 'refresh': look whether a newer version of what is saved is out. 'shared': what was shared, to the port. */
export type ToWorker = { readonly type: 'refresh' } | { readonly type: 'shared' };

/** The fragment of the page that is to ask for what was shared. */
export const sharedFragment = '#shared';

/** Characters of a shared text: one more than the box reads, so that it says that this is too much. */
export const longestShared = 1_000_001;
