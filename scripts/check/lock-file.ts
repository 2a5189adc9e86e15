/** The part of a package-lock.json (version 3) that matters here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** A lock file → the optional dependencies that it names without an entry, and how many it names. */
export function missingOptionals({ packages }: LockFile): {
  missing: { name: string; wantedBy: string }[];
  checked: number;
} {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ name, wantedBy: path === '' ? 'this package' : path })),
  );
  const missing = wanted.filter(({ name, wantedBy }) => !isResolved(packages, name, wantedBy));
  return { missing, checked: wanted.length };
}

/** As Node resolves: in the folder of the one that wants it, then in each folder above. */
function isResolved(packages: LockFile['packages'], name: string, wantedBy: string): boolean {
  for (let folder = wantedBy === 'this package' ? '' : wantedBy; ;) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
    const at = folder.lastIndexOf('/node_modules/');
    folder = at < 0 ? '' : folder.slice(0, at);
  }
}
