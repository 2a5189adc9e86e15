import { fill } from '../../i18n/fill.ts';
import type { ProgramFile } from '../../playground/program.ts';
import { stripMarker } from '../../schema/callouts.ts';
import type { Editor } from './editor.ts';
import { make } from './output-view.ts';
import type { Texts } from './texts.ts';

let count = 0;

/** The code of one program: as the page shows it, or in an editor. */
export class SourceView {
  readonly #code: HTMLElement;
  readonly #original: readonly Node[];
  readonly #program: ProgramFile;
  readonly #texts: Texts;
  readonly #keys: HTMLElement;
  readonly #note = make('p', 'note');
  readonly #events: { readonly onRun: () => void; readonly onLeave: () => void };
  #editor: Editor | undefined;
  #failedLine: number | null = null;
  /** Counts what was asked of the editor: only the last counts. */
  #turn = 0;

  /** @param code the block that the page shows; it goes on holding the text, for whoever copies it */
  constructor(
    code: HTMLElement,
    program: ProgramFile,
    texts: Texts,
    events: { readonly onRun: () => void; readonly onLeave: () => void },
  ) {
    this.#code = code;
    this.#original = [...code.childNodes];
    this.#program = program;
    this.#texts = texts;
    this.#events = events;
    const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
    const keys = { run: apple ? '⌘+Enter' : 'Ctrl+Enter', tab: apple ? '⇧⌥M' : 'Ctrl+M' };
    this.#keys = make('p', 'keys', fill(texts.keys, keys));
    this.#keys.id = `keys-${(count += 1)}`;
    this.#note.setAttribute('role', 'status');
    code.before(this.#note);
  }

  /** What the reader made of the program; undefined as long as it is the original. */
  get edited(): string | undefined {
    const text = this.#editor?.text;
    return text === undefined || text === this.#source ? undefined : text;
  }

  get isEditing(): boolean {
    return this.#editor !== undefined;
  }

  /** Opens the editor, with another text if one is given, and goes there. @throws {Error} when it cannot be loaded */
  async edit(text?: string): Promise<void> {
    const turn = (this.#turn += 1);
    const { createEditor } = await import('./editor.ts');
    const editor = await createEditor({
      language: this.#program.language,
      text: text ?? this.#source,
      label: fill(this.#texts.editor, { file: this.#program.file }),
      describedBy: this.#keys.id,
      onChange: (changed) => (this.#code.textContent = changed),
      ...this.#events,
    });
    // Asked for again, or taken back, while it was loading.
    if (turn !== this.#turn) return editor.destroy();
    this.#editor?.destroy();
    this.#editor = editor;
    this.#code.hidden = true;
    this.#code.textContent = editor.text;
    this.#code.after(editor.element, this.#keys);
    editor.markLine(this.#failedLine);
    if (text === undefined) editor.focus();
  }

  /** Marks where a run failed, as long as the text is not changed; null takes the mark away. */
  markLine(line: number | null): void {
    this.#failedLine = line;
    this.#editor?.markLine(line);
  }

  /** Says above the code where it came from. */
  note(text: string): void {
    // Later than the line itself is on the page: a screen reader hears a region that it knows.
    setTimeout(() => (this.#note.textContent = text), 100);
  }

  /** The original again, as the page had it. */
  reset(): void {
    this.#turn += 1;
    this.#editor?.destroy();
    this.#editor = undefined;
    this.#failedLine = null;
    this.#note.textContent = '';
    this.#keys.remove();
    this.#code.replaceChildren(...this.#original);
    this.#code.hidden = false;
  }

  /** Callouts are explained on the page; in the editor they would be comments without a meaning. */
  get #source(): string {
    return this.#program.source.split('\n').map(stripMarker).join('\n');
  }
}
