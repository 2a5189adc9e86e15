type Versions = Readonly<Record<string, string>>;

/** The part of a package-lock.json (version 3) that matters here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
/** One package of it: where it is installed is its key, '' is this repository. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly peerDependencies?: Versions;
}

/** A lock file → the optional dependencies that it names without an entry, and how many it names. */
export function missingOptionals({ packages }: LockFile): {
  missing: { name: string; wantedBy: string }[];
  checked: number;
} {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ name, wantedBy: path === '' ? 'this package' : path })),
  );
  const missing = wanted.filter(
    ({ name, wantedBy }) => resolveIn(packages, name, wantedBy === 'this package' ? '' : wantedBy) === undefined,
  );
  return { missing, checked: wanted.length };
}

/** As Node resolves a name: in the folder of the one that wants it, then in each folder above → where it is installed. */
export function resolveIn(packages: LockFile['packages'], name: string, wantedBy: string): string | undefined {
  for (let folder = wantedBy; ;) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
    const at = folder.lastIndexOf('/node_modules/');
    folder = at < 0 ? '' : folder.slice(0, at);
  }
}
