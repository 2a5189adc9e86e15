/** The folder of the package that a path leads into: …/node_modules/@scope/name */
const packageFolder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** What bundlers put into the site, noted while they do: the packages whose licences a reader has to be told. */
export class Shipped {
  readonly #folders = new Set<string>();

  /** Notes a module by its path or id; one of our own is nobody's package. */
  add(module: string): void {
    const path = module.replace(/^\0/, '').replace(/[?#].*$/, '');
    const folder = packageFolder.exec(path.startsWith('node_modules') ? `./${path}` : path)?.[1];
    if (folder !== undefined) this.#folders.add(folder.replaceAll('\\', '/').replace(/^.*?(?=node_modules\/)/, ''));
  }

  /** The folders of the packages, from the repository's root, sorted. */
  get folders(): readonly string[] {
    return [...this.#folders].sort();
  }
}

/** What the bundles of this process hold. */
export const shipped = new Shipped();
