import { buildContent } from '../../../src/cli/build-content.ts';
import { printPage } from '../../../src/cli/print-page.ts';
import { buildProgramFiles } from '../../../src/catalog/program-files.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { createPaths } from '../../../src/i18n/paths.ts';
import { createLookup } from '../../../src/lookup/index.ts';
import { buildCardFragment, buildCardTexts } from '../../../src/model/card.ts';
import { editionOf, type Edition } from '../../../src/model/context.ts';
import { buildDemoPage, demoNames } from '../../../src/model/demo-page.ts';
import { buildEntryPage } from '../../../src/model/entry-page.ts';
import { buildHomePage, buildIndexPage } from '../../../src/model/list-pages.ts';
import { buildLookupData } from '../../../src/model/lookup-data.ts';
import type { Catalog } from '../../../src/schema/entry.ts';
import { buildCard } from '../../../src/search/card.ts';
import { buildNameIndex } from '../../../src/search/name-index.ts';
import { rankNames } from '../../../src/search/rank.ts';
import { hold } from '../target.ts';
import { checkHtml, checkModel } from './html.ts';

const origin = 'https://errata.example';

/** All that the build makes of a catalog before Astro prints it. @throws {Error} when something of it cannot be made, or is not safe */
export function buildPages(catalog: Catalog): void {
  const programs = buildProgramFiles(catalog);
  for (const { code } of languages) {
    const site = { catalog, programs, paths: createPaths('/docs/'), origin, repository: 'https://host.example/errata' };
    buildEdition(editionOf(site, code));
    const content = buildContent(catalog, code, { version: '0', origin });
    for (const page of content.pages) {
      const printed = printPage({ width: 80, hasColour: false }, content.strings, page, true);
      hold(printed.length < 200_000, 'a page has an end');
    }
    const index = buildNameIndex(content.names, code);
    for (const { name } of content.names) hold(rankNames(index, name).length > 0, 'each page is found by its name');
  }
}

function buildEdition(edition: Edition): void {
  checkModel([buildHomePage(edition).families, buildIndexPage(edition, 'python').classes]);
  const lookup = createLookup(buildLookupData(edition));
  for (const exception of edition.catalog.exceptions) {
    for (const name of demoNames(exception)) {
      const page = buildDemoPage(edition, exception, name);
      checkHtml(page.heading);
      checkModel(page.blocks);
    }
    for (const entry of [exception, ...exception.messages]) {
      const page = buildEntryPage(edition, entry);
      checkHtml(page.heading);
      checkModel(page);
      const json = JSON.stringify(page.jsonLd).replaceAll('<', '\\u003c');
      hold(!json.includes('<'), 'what is said to search engines ends no element');
      hold(
        page.sources.every(({ url }) => url.startsWith('https://')),
        'sources are on the web',
      );
      checkModel(buildCardFragment(edition, entry));
      for (const { text } of entry.facts.wordings) buildCard(lookup(text), buildCardTexts(edition));
    }
  }
}
