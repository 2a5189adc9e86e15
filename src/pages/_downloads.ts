import { stripMarker } from '../schema/callouts.ts';
import { inEachLanguage, site } from './_site.ts';

/** An extension → the files of programs to take home, beside the pages of these programs; for getStaticPaths. */
export function downloads(extension: 'py' | 'ts') {
  return inEachLanguage(() =>
    site.catalog.exceptions.flatMap(({ runtime, className, programs }) =>
      programs
        .filter(({ file }) => file.endsWith(`.${extension}`))
        .map(({ file, name, text }) => ({
          params: {
            runtime,
            exception: className.toLowerCase(),
            demo: name,
            file: file.replace(/^.*\//, '').slice(0, -1 - extension.length),
          },
          props: { text: text.split('\n').map(stripMarker).join('\n') },
        })),
    ),
  );
}
