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
      void this.#copy().then((text) => {
        status.textContent = text;
        button.textContent = text;
        setTimeout(() => {
          button.textContent = this.dataset.label ?? '';
          status.textContent = '';
        }, 2000);
      });
    });
  }

  async #copy(): Promise<string> {
    const code = this.closest('figure, .program')?.querySelector('[data-code]')?.cloneNode(true) as
      HTMLElement | null | undefined;
    for (const mark of code?.querySelectorAll('.co') ?? []) mark.remove();
    const text = (code?.textContent ?? '').replace(/[ \t]+$/gm, '');
    try {
      await navigator.clipboard.writeText(`${text}\n`);
      return this.dataset.copied ?? '';
    } catch {
      return this.dataset.failed ?? '';
    }
  }
}

/** Brings every <copy-button> of the page to life. */
export function defineCopyButton(): void {
  customElements.define('copy-button', CopyButton);
}
