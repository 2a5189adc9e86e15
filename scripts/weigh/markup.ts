/** A start tag and, for a script, a style sheet and other raw text, what stands inside. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const rawText = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template']);
// Sticky: each step takes up where the last one ended, so the whole is linear in the text.
const start = /<(?:!--[\s\S]*?-->|([a-z][^\s/>]*))/giy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gy;

/** HTML → its start tags in order. Comments are skipped; what is in <noscript> or <template> is not loaded and not listed. */
export function parseTags(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    start.lastIndex = at;
    const opened = start.exec(html);
    if (opened === null) {
      at += 1;
      continue;
    }
    at = start.lastIndex;
    const name = opened[1]?.toLowerCase();
    if (name === undefined) continue;
    const { attributes, end } = parseAttributes(html, at);
    at = end;
    let text = '';
    if (rawText.has(name)) {
      const close = html.slice(at).search(new RegExp(`</${name}[\\s>/]`, 'i'));
      text = close < 0 ? html.slice(at) : html.slice(at, at + close);
      at += text.length;
    }
    tags.push({ name, attributes, text });
  }
  return tags;
}

function parseAttributes(html: string, from: number): { attributes: Record<string, string>; end: number } {
  const attributes: Record<string, string> = {};
  let end = from;
  attribute.lastIndex = from;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    const [, name = '', double, single, bare] = match;
    attributes[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? '');
    end = attribute.lastIndex;
  }
  const close = html.indexOf('>', end);
  return { attributes, end: close < 0 ? html.length : close + 1 };
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16));
  });
}
