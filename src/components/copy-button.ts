/** Copies the code next to it, and the code only: no callout marks, no prompts. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.label ?? '';
    const status = Object.assign(document.createElement('span'), { className: 'unseen' });
    status.setAttribute('role', 'status');
    this.replaceChildren(button, status);
    button.addEventListener('click', () => {
      void this.#copy().then((isCopied) => {
        const text = (isCopied ? this.dataset.copied : this.dataset.failed) ?? '';
        status.textContent = text;
        button.textContent = text;
        const shown = isCopied ? 2000 : 10_000;
        setTimeout(() => {
          button.textContent = this.dataset.label ?? '';
          status.textContent = '';
        }, shown);
      });
    });
  }

  async #copy(): Promise<boolean> {
    const shown = this.closest('figure, .program')?.querySelector('[data-code]');
    const code = shown?.cloneNode(true) as HTMLElement | null | undefined;
    for (const mark of code?.querySelectorAll('.co') ?? []) mark.remove();
    const text = (code?.textContent ?? '').replace(/[ \t]+$/gm, '');
    try {
      await navigator.clipboard.writeText(`${text}\n`);
      return true;
    } catch {
      // No clipboard, or a browser that says no: the code is selected, one key away from being copied.
      if (shown != null) getSelection()?.selectAllChildren(shown);
      return false;
    }
  }
}

/** Brings every <copy-button> of the page to life. */
export function defineCopyButton(): void {
  customElements.define('copy-button', CopyButton);
}
