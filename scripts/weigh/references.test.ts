import { expect, test } from 'vitest';
import { parseTags } from './markup.ts';
import { importsOf, isScript, referencesInCss, referencesOf } from './references.ts';

const referencesIn = (html: string) => referencesOf(parseTags(html));
const urlsIn = (html: string) => referencesIn(html).map(({ url }) => url);

test('tags are found through comments, quotes, entities and raw text', () => {
  const tags = parseTags(
    `<!-- <img src="no.png"> --><p title='a > b' data-x=1 hidden>1 < 2<script>if (a<b) "<img src=x>"</script><img src="a?b&amp;c">`,
  );
  expect(tags.map(({ name }) => name)).toEqual(['p', 'script', 'img']);
  expect(tags[0]?.attributes).toEqual({ title: 'a > b', 'data-x': '1', hidden: '' });
  expect(tags[1]?.text).toBe('if (a<b) "<img src=x>"');
  expect(tags[2]?.attributes).toEqual({ src: 'a?b&c' });
});

test('what a page loads is a reference; where a reader may go is none', () => {
  expect(
    urlsIn(`<link rel="canonical" href="/c"><link rel="alternate" href="/pt/"><a href="/a">x</a><form action="/f"></form>
      <noscript><img src="/n.png"></noscript><img src="data:,"><use href="#mark" />`),
  ).toEqual([]);
  expect(
    urlsIn(`<link rel="icon" href="/i.svg"><link rel=preload as=font href=/f.woff2><img srcset="/1.png 1x, /2.png 2x">
      <p style="background: url('/b.png')"></p><iframe src="/frame"></iframe>`),
  ).toEqual(['/i.svg', '/f.woff2', '/1.png', '/2.png', '/b.png', '/frame']);
});

test('a classic script and a style sheet block; modules, deferred scripts and sheets for print do not', () => {
  const blocking = (html: string) => referencesIn(html).filter(({ isBlocking }) => isBlocking).length;
  expect(
    blocking('<script src="/a.js"></script><link rel="stylesheet" href="/a.css"><style>@import "/b.css";</style>'),
  ).toBe(3);
  expect(
    blocking(
      '<script type="module" src="/a.js"></script><script defer src="/b.js"></script><link rel="stylesheet" media="print" href="/p.css">',
    ),
  ).toBe(0);
});

test('data is no script', () => {
  expect(
    parseTags('<script>1</script><script type="module">2</script><script type="application/ld+json">{}</script>').map(
      isScript,
    ),
  ).toEqual([true, true, false]);
});

test('fonts and images of a style sheet', () => {
  const css =
    '@font-face{font-family:a;src:url("/a.woff2") format("woff2"),url(/a.woff)}p{background:url(/i.png)}q{fill:url(#g)}';
  expect(referencesInCss(css)).toEqual([
    { url: '/a.woff2', kind: 'font', isBlocking: false },
    { url: '/i.png', kind: 'other', isBlocking: false },
  ]);
});

test('static imports, bundled or not, and no dynamic ones', () => {
  const code = `import"./a.js";import{t as e,u}from"./b.js";import * as x from './c.js';export*from"./d.js";export{y}from"./e.js";import z,{w}from"./f.js";
    const late=import("./no.js");export{late as l};"from './no.js'";important("./no.js")`;
  expect(importsOf(code)).toEqual(['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js']);
});
