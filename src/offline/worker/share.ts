import { longestShared, sharedFragment } from '../messages.ts';
import type { Places } from '../places.ts';
import type { Lang } from '../../i18n/languages.ts';

/** A text that waits for its page, in memory alone. */
let waiting: { readonly text: string; readonly at: number } | undefined;
/** The page comes at once, or not at all. */
const patience = 60_000;

/**
 * Answers what the system sends when a reader shares a text with the site: keeps it for the page, which asks for it. No server
 * sees the text, and neither an address nor the history holds any of it.
 */
export async function receiveShare(request: Request, places: Places, lang: Lang): Promise<Response> {
  try {
    const text = await readShared(await request.formData());
    if (text !== '') waiting = { text, at: Date.now() };
  } catch {
    // Not a form that we know: the page comes without a text.
  }
  return Response.redirect(`${places.base}${lang}/${sharedFragment}`, 303);
}

/** What was shared, once. */
export function takeShared(): string | undefined {
  const shared = waiting;
  waiting = undefined;
  return shared !== undefined && Date.now() - shared.at < patience ? shared.text : undefined;
}

/** A shared file is what it holds; of a text with a title and an address, the text is what was meant. */
async function readShared(form: FormData): Promise<string> {
  const values = ['file', 'text', 'title', 'url'].map((name) => form.get(name));
  for (const value of values) {
    const text = value instanceof File ? await value.slice(0, 4 * longestShared).text() : (value ?? '');
    if (text.trim() !== '') return text.slice(0, longestShared);
  }
  return '';
}
