// npm run new -- RUNTIME CLASS [MESSAGE-ID]: writes the folder of a draft from one template, and says what to do next.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalog } from '../src/catalog/load.ts';
import { languages } from '../src/i18n/languages.ts';
import type { Catalog } from '../src/schema/entry.ts';
import { buildDraft } from './new/draft.ts';
import { findRefusal, folderOf } from './new/place.ts';
import { readPythonClass, type PythonClass } from './new/python-class.ts';
import { findPythons } from './record/runtimes.ts';

const root = process.env.CONTENT_ROOT ?? process.cwd();
const args = process.argv.slice(2);
const refusal = findRefusal(root, args);
if (refusal !== undefined) stop(refusal);
const [runtime = '', className = '', id] = args;
const kind = id === undefined ? 'exception' : 'message';
const folder = folderOf(runtime, className, id);
const { catalog } = readCatalog(root);
const python = runtime === 'python' && kind === 'exception' ? askPython() : undefined;
if (python !== undefined && python.name !== className) {
  stop(`Python calls it ${python.name}: npm run new -- python ${python.name}`);
}

const draft = buildDraft({ kind, className, parent: python?.parent, strings: catalog.strings });
for (const [file, text] of draft) {
  const path = join(root, folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${folder} is a draft: ${[...draft.keys()].join(', ')}\nEach … in it is still to be written. Next:`);
console.log(
  nextSteps(catalog)
    .map((step, index) => `${index + 1}. ${step}`)
    .join('\n'),
);

/** The class as the newest Python says it; undefined, with a word about it, when none here knows it. */
function askPython(): PythonClass | undefined {
  const [newest] = findPythons();
  if (newest === undefined) {
    console.log('no Python was found here, so the parent is left open');
    return undefined;
  }
  const found = readPythonClass(newest.path, className);
  if (found === undefined)
    console.log(`Python ${newest.version} has no exception ${className}, so the parent is left open`);
  return found;
}

function nextSteps({ exceptions, planned }: Catalog): string[] {
  const codes = languages.map(({ code }) => code);
  const isDocumented = (name: string): boolean => exceptions.some((entry) => entry.className === name);
  const isNamed = (name: string): boolean => isDocumented(name) || planned[name] !== undefined;
  const plan = [
    ...(kind === 'exception' && planned[className] !== undefined ? [`take ${className} out of planned.yaml`] : []),
    ...(python === undefined || isNamed(python.parent) ? [] : [`add ${python.parent} to planned.yaml`]),
  ];
  return [
    `Write the programs (remove those it does not need), then: npm run record -- ${folder}`,
    `Write facts.yaml, then ${codes.map((code) => `${code}.mdx`).join(', ')}, each by itself from the facts.`,
    `Read each against the facts, then: npm run status -- --reviewed ${folder} ${codes[0] ?? ''} (and ${codes.slice(1).join(', ')})`,
    `${['Set status: published in facts.yaml', ...plan].join(', ')}, then: npm run check`,
  ];
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
