import { fill } from '../../i18n/fill.ts';
import type { OfflineHead } from '../../offline/lists.ts';
import type { Saved } from '../../offline/saved.ts';
import type { SaveConfig } from './elements.ts';

/** What is saved on this device, and what the site offers; undefined: it could not be asked. */
export interface Situation {
  readonly saved: Saved | undefined;
  readonly head: OfflineHead | undefined;
}

/** What the control says and offers. */
export interface Description {
  readonly lines: readonly string[];
  /** Of the buttons; one without a text is not shown. */
  readonly save?: string | undefined;
  readonly remove?: string | undefined;
  /** The question whether Python is wanted too. */
  readonly python?: string | undefined;
}

/** situation → what to say and to offer, in the reader's language. */
export function describeSaved({ saved, head }: Situation, { lang, tag, languages, texts }: SaveConfig): Description {
  const megabytes = (bytes: number): string => formatMegabytes(bytes, tag);
  const amounts = ({ bytes, download }: { bytes: number; download: number }): Record<string, string> => ({
    download: megabytes(download),
    bytes: megabytes(bytes),
  });
  const python = head && fill(texts.python, amounts(head.python));
  const size = head && fill(texts.size, amounts(head.files));
  const remove = texts.remove;
  if (saved === undefined)
    return head === undefined ? { lines: [] } : { lines: [size ?? ''], save: texts.save, python };
  if (saved.lang !== lang) {
    const other = fill(texts.other, { language: languages[saved.lang] ?? saved.lang });
    return head === undefined
      ? { lines: [other], remove }
      : { lines: [other, size ?? ''], save: texts.save, remove, python };
  }
  const date = new Date(saved.at).toLocaleDateString(tag, { dateStyle: 'long' });
  const lines = [
    fill(texts.saved, { date, bytes: megabytes(saved.bytes) }),
    saved.python ? texts.hasPython : texts.hasNoPython,
  ];
  if (head === undefined) return { lines, remove };
  if (head.version !== saved.version) {
    return { lines: [...lines, texts.outdated], save: texts.update, remove, ...(saved.python ? {} : { python }) };
  }
  return saved.python ? { lines, remove } : { lines, save: fill(texts.addPython, amounts(head.python)), remove };
}

/** 1234567 → '1.2', as the language writes it; never 0. */
export function formatMegabytes(bytes: number, tag: string): string {
  return Math.max(0.1, bytes / 1e6).toLocaleString(tag, { maximumFractionDigits: 1 });
}
