import type { LockFile } from './lock-file.ts';

/** The parts of a package.json that say what is installed. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, unknown>>;
  /** Package → may its install scripts run? */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** What was looked at, and what is wrong. */
export interface Finding {
  readonly checked: number;
  readonly problems: readonly string[];
}

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Every version that we ask for is one version, and the one in the lock file. */
export function checkVersions(manifest: Manifest, { packages }: LockFile): Finding {
  const { dependencies, devDependencies, optionalDependencies, overrides = {} } = manifest;
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const problems = [
    ...wanted.flatMap(([name, version]) => {
      if (!exact.test(version)) return [`${name}: "${version}" is no exact version`];
      const locked = packages[`node_modules/${name}`]?.version;
      return locked === version ? [] : [`${name}: ${version} is wanted, ${locked ?? 'nothing'} is locked`];
    }),
    ...Object.entries(overrides).flatMap(([name, version]) =>
      typeof version === 'string' && exact.test(version) ? [] : [`overrides: ${name} is no exact version`],
    ),
  ];
  return { checked: wanted.length + Object.keys(overrides).length, problems };
}

/** Every package of the lock file comes from the registry, with a hash of what it is. */
export function checkOrigins({ packages }: LockFile): Finding {
  const all = Object.entries(packages).filter(([path]) => path !== '');
  const problems = all.flatMap(([path, { integrity, resolved }]) => [
    ...(integrity?.startsWith('sha512-') === true ? [] : [`${path} has no SHA-512 in the lock file`]),
    ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${path} does not come from the registry: ${resolved}`]),
  ]);
  return { checked: all.length, problems };
}

/**
 * Every package that has something to run when it is installed is in allowScripts, and every name there is that of such a
 * package, or of one that is refused.
 * @param hasScript does the package in this folder, as it is installed here, have such a script?
 */
export function checkInstallScripts(
  { allowScripts = {} }: Manifest,
  { packages }: LockFile,
  hasScript: (path: string) => boolean,
): Finding {
  const paths = Object.keys(packages).filter((path) => path !== '');
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const running = paths.filter((path) => packages[path]?.hasInstallScript === true || hasScript(path));
  const names = new Set(running.map(nameOf));
  const installed = new Set(paths.map(nameOf));
  return {
    checked: paths.length,
    problems: [
      ...running
        .filter((path) => !(nameOf(path) in allowScripts))
        .map((path) => `${path} runs a script when it is installed: read it, then say so in allowScripts`),
      ...Object.entries(allowScripts)
        .filter(([name, isAllowed]) => (isAllowed ? !names.has(name) : !installed.has(name)))
        .map(([name]) => `allowScripts: ${name} has no script to allow or refuse any more: remove it`),
    ],
  };
}
