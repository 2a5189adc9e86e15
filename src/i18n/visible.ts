/** What acts instead of being seen: control characters but for tabs and line breaks, and marks that turn the direction of a text. */
// eslint-disable-next-line no-control-regex -- what is sought are control characters
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of strangers → the same with what acts on its reader as a sign that is seen: an escape as ␛, U+202E as ⟨202E⟩. */
export function makeVisible(text: string): string {
  return text.replace(acting, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
