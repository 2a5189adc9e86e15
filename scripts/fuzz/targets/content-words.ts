const entry = 'content/errors/python/ConnectionRefusedError';
/** Folder of the fixture's message. */
export const message = `${entry}/messages/connect-call-failed`;
/** Folder of the fixture's free pages. */
export const pages = 'content/pages';
const code = ['en', 'es', 'pt'];

/** Files that are data. */
export const factsFiles = [
  `${entry}/facts.yaml`,
  `${message}/facts.yaml`,
  'content/errors/python/planned.yaml',
  `${entry}/recordings.json`,
  `${message}/recordings.json`,
  ...code.map((lang) => `content/languages/${lang}/strings.yaml`),
];
/** Files that are prose. */
export const proseFiles = code.flatMap((lang) => [
  `${entry}/${lang}.mdx`,
  `${message}/${lang}.mdx`,
  `${pages}/about/${lang}.mdx`,
]);

/** What means something in YAML and in facts. */
export const factsWords: readonly string[] = [
  ...[
    'status: draft\n',
    'parent: OSError\n',
    'codes: []\n',
    'errno: { linux: 111 }\n',
    'wordings:\n',
    '  - text: "x"\n',
  ],
  ...[
    'figures:\n',
    'kind: sequence\n',
    'kind: phases\n',
    'actors: [a, b]\n',
    'steps: [{ from: a, to: b, label: x }]\n',
  ],
  ...['related: [constructor]\n', 'sources:\n', 'url: https://x\n', 'url: javascript:alert(1)\n', 'lookalikes: []\n'],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function ',
    '!!binary ',
    '!!set ',
    '? ',
    '--- \n',
    '...\n',
    '%YAML 1.1\n',
    '|\n',
    '>-\n',
  ],
  ...['[', ']', '{', '}', '"', "'", ': ', '- ', '#', '\t', 'yes', '~', '1_000', '0o17', '2026-01-31', '.inf', '…'],
  ...['{text}', '{address}', 'demos/provoke.py', 'slips/wrong-class.wrong.py', 'linux-errno', 'ConnectionRefusedError'],
];

/** What means something in MDX and in prose. */
export const proseWords: readonly string[] = [
  ...['---\n', 'title: x\n', 'summary: x\n', 'keywords: [a, b, c]\n', 'figures:\n', 'lookalikes:\n', 'status: draft\n'],
  ...[
    '## ',
    '### ',
    '# ',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n| - | - |\n',
    '---\n',
    '***',
    '`',
    '``',
    '```\n',
    '~~',
  ],
  ...[
    '[x](#raise)',
    '[x](source:linux-errno)',
    '[x](python/OSError)',
    '[x](source:constructor)',
    '[x](python/constructor)',
  ],
  ...['[x](javascript:alert(1))', '[x](//evil.example)', '![x](x)', '<https://evil.example>', '[x]: javascript:1\n'],
  ...[
    '<Example demo="provoke">',
    '</Example>',
    '<Slip name="wrong-class">',
    '</Slip>',
    '<Figure name="constructor" />',
  ],
  ...[
    '<Example demo="__proto__" />',
    '<constructor />',
    '<Sequence name="toString" />',
    '<Slip name={x} />',
    '<>',
    '</>',
  ],
  ...[
    'import x from "fs"\n',
    'export const x = 1\n',
    '{process.exit()}',
    '{',
    '}',
    '<br />',
    '<!-- -->',
    '{/* */}',
    '\\',
  ],
  ...['https://evil.example', 'www.evil.example', '&lt;script&gt;', '&#60;', '[^1]', '- [ ] ', ':::note\n', '$x$', '…'],
];
