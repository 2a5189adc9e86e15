const ofAscii = /[A-Za-z\d]+/g;
const ofAll = /[\p{L}\p{N}]+/gu;

/**
 * A text → what matches its words, runs of letters and digits: global, so that matchAll and match find all. Most texts are ASCII,
 * which is looked through several times quicker.
 */
export function wordPattern(text: string): RegExp {
  return /^[\n -~]*$/.test(text) ? ofAscii : ofAll;
}
