// CodeMirror, set up by hand: what an editor of thirty lines needs, and nothing more. Loaded when the reader presses Edit.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, RangeSet, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  gutterLineClass,
  GutterMarker,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { makeVisible } from '../../i18n/visible.ts';
import type { ProgramFile } from '../../playground/program.ts';
import { adoptEditorStyles } from './editor-styles.ts';

adoptEditorStyles();

export interface EditorOptions {
  readonly language: ProgramFile['language'];
  readonly text: string;
  /** Of the field, for screen readers; and the id of the element that says which keys there are. */
  readonly label: string;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

/** An editor for one program. */
export interface Editor {
  readonly element: HTMLElement;
  readonly text: string;
  focus(): void;
  /** Marks the line (from 1) where a run failed, until the text changes; null takes the mark away. */
  markLine(line: number | null): void;
  destroy(): void;
}

/** The page's own classes for code: one colour scheme, in both themes. */
const highlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.definitionKeyword], class: 'k' },
    { tag: [tags.string, tags.special(tags.string)], class: 's' },
    { tag: tags.comment, class: 'c' },
    { tag: [tags.number, tags.bool, tags.null], class: 'n' },
    { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.className], class: 'f' },
  ]),
);

/**
 * Typing over a selection is done here, and not by the browser: Chromium would write a style attribute into the line, to keep the
 * look of what was there, and the content security policy would say so each time.
 */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, isComposing }, view) => {
    // As the browser has it: the editor hears of a selection a moment later.
    const selected = document.getSelection();
    if (inputType !== 'insertText' || data === null || isComposing || selected === null || selected.isCollapsed)
      return false;
    const range = selected.getRangeAt(0);
    const from = view.posAtDOM(range.startContainer, range.startOffset);
    const to = view.posAtDOM(range.endContainer, range.endOffset);
    const selection = { anchor: from + data.length };
    view.dispatch({ changes: { from, to, insert: data }, selection, userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

class FailedGutter extends GutterMarker {
  override readonly elementClass = 'failed';
}
const failedLine = Decoration.line({ class: 'failed' });
const failedGutter = new FailedGutter();
const setFailedLine = StateEffect.define<number | null>();

/** Where the failed line begins; null when there is none. */
const failedAt = StateField.define<number | null>({
  create: () => null,
  update: (value, { effects, docChanged, state }) => {
    const effect = effects.find((found): found is StateEffect<number | null> => found.is(setFailedLine));
    if (effect === undefined) return docChanged ? null : value;
    const line = effect.value;
    return line === null || line > state.doc.lines ? null : state.doc.line(line).from;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (at) => (at === null ? Decoration.none : Decoration.set(failedLine.range(at)))),
    gutterLineClass.from(field, (at) => RangeSet.of<GutterMarker>(at === null ? [] : failedGutter.range(at))),
  ],
});

/** Makes the editor; it is shown where its element is put. */
export async function createEditor(options: EditorOptions): Promise<Editor> {
  const { label, describedBy, text, onChange, onRun, onLeave } = options;
  const run = (): boolean => {
    onRun();
    return true;
  };
  const leave = (): boolean => {
    onLeave();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run },
            { key: 'Escape', run: leave },
          ]),
        ),
        typeOverSelection,
        lineNumbers(),
        // Nothing to scroll sideways: on a phone, and with 400 % zoom, one would edit through a keyhole.
        EditorView.lineWrapping,
        // Code that came in a link may hold marks that turn the direction of what follows: a reader has to see what would run.
        highlightSpecialChars({ render: renderSpecial }),
        history(),
        indentOnInput(),
        bracketMatching(),
        highlighting,
        failedAt,
        await loadLanguage(options.language),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, translate: 'no' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  // Tab moves on, as everywhere else, until the reader asks for the other (Ctrl+M, CodeMirror's own key).
  view.setTabFocusMode(true);
  return {
    element: view.dom,
    get text() {
      return view.state.doc.toString();
    },
    focus: () => view.focus(),
    markLine: (line) => view.dispatch({ effects: setFailedLine.of(line) }),
    destroy: () => view.destroy(),
  };
}

function renderSpecial(code: number): HTMLElement {
  const mark = makeVisible(String.fromCharCode(code));
  return Object.assign(document.createElement('span'), { className: 'cm-specialChar', textContent: mark });
}

async function loadLanguage(language: ProgramFile['language']): Promise<Extension> {
  if (language === 'python') {
    const { python } = await import('./editor-python.ts');
    return [python, indentUnit.of('    ')];
  }
  const { typescript } = await import('./editor-typescript.ts');
  return [typescript, indentUnit.of('  ')];
}
