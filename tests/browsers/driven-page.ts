/** How a browser starts. */
export interface StartOptions {
  /** Without them, the browser runs none of a page's scripts, as if its reader had switched them off. */
  readonly scripts?: boolean;
}

/** One page of one browser, with what all engines' drivers can do. */
export interface DrivenPage {
  /** The engine's own version: 153.8.0 */
  readonly version: string;
  readonly open: (url: string) => Promise<void>;
  /** Evaluates an expression in the page, waits for its promise, and gives its value, which must be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses keys as a keyboard does: 'Tab', 'a', 'Control+k'. */
  readonly press: (...keys: string[]) => Promise<void>;
  /** Presses the pointer's button at a place of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Gives the viewport a size, in CSS pixels, as exactly as the engine can. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the console called an error, and what nobody caught, since this was asked last. */
  readonly takeErrors: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}
