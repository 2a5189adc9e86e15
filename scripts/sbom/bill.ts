import { resolveIn, type LockedPackage, type LockFile } from '../check/lock-file.ts';

interface Component {
  readonly type: 'library' | 'application';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly scope?: 'required' | 'optional';
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly ({ readonly expression: string } | { readonly license: { readonly name: string } })[];
}
/** A bill of materials, as CycloneDX has it: https://cyclonedx.org/docs/1.6/json/ */
export interface Bill {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * A lock file → the bill of all that is installed with it, on any platform: the same file, the same bytes (hence no time and no
 * number of chance). `npm sbom` gives none here: it refuses a tree in which a package asks for a "latest" version.
 */
export function buildBill({ packages }: LockFile, { name, version }: { name: string; version: string }): Bill {
  const paths = Object.keys(packages)
    .filter((path) => path !== '')
    .sort();
  const components = new Map(paths.map((path) => [path, toComponent(path, packages[path] ?? {})]));
  const root: Component = { type: 'application', 'bom-ref': `${name}@${version}`, name, version };
  const refOf = (path: string): string => (path === '' ? root['bom-ref'] : (components.get(path)?.['bom-ref'] ?? ''));
  // A package that is installed in two places is one component, with the dependencies of both.
  const unique = new Map([...components.values()].map((component) => [component['bom-ref'], component]));
  const dependencies = new Map<string, Set<string>>();
  for (const path of ['', ...paths]) {
    const found = dependencies.get(refOf(path)) ?? new Set();
    for (const target of dependenciesOf(packages, path)) found.add(refOf(target));
    dependencies.set(refOf(path), found);
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: root },
    components: [...unique.values()],
    dependencies: [...dependencies].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
}

function toComponent(path: string, { version = '', license, integrity, optional }: LockedPackage): Component {
  const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, name = full] = full.startsWith('@') ? full.split('/') : [undefined, full];
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${name}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name,
    version,
    purl,
    scope: optional === true ? 'optional' : 'required',
    ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
  };
}

/** `sha512-BASE64` → SHA-512 in hexadecimal digits. */
function hashOf(integrity: string): { alg: string; content: string } {
  const [, bits = '', digest = ''] = /^sha(\d+)-(\S+)/.exec(integrity) ?? [];
  return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
}

/** What SPDX would read as an expression is one; anything else is a name. */
function licenseOf(license: string): NonNullable<Component['licenses']>[number] {
  return /^[\w.+() -]+$/.test(license) && !/^SEE |^UNLICENSED$/.test(license)
    ? { expression: license }
    : { license: { name: license } };
}

function dependenciesOf(packages: LockFile['packages'], path: string): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => resolveIn(packages, name, path) ?? []);
}
