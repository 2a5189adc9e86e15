/**
 * Copies a text that is still being made: WebKit lets a page copy only in the moment in which a button is pressed, and takes the
 * promise of a text then. A browser that takes no promise gets the text when it is made.
 * @throws when it cannot be copied, or not be made
 */
export async function copyPromised(text: Promise<string>): Promise<void> {
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  // Where there is no clipboard, nobody waits for it.
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    await navigator.clipboard.writeText(await text);
  }
}
