import type { Page } from 'playwright';

/** What people paste. The private parts of it must not leave the page. */
export const pasted = {
  python: `Traceback (most recent call last):
  File "/usr/lib/python3.12/socket.py", line 8, in create_connection
  File "/home/ana/app/client.py", line 12, in <module>
    data = s.recv(4096)
ConnectionResetError: [Errno 104] Connection reset by peer`,
  windows: `Traceback (most recent call last):
  File "C:\\Users\\ana\\app\\cliente.py", line 31, in baixar
    dados = s.recv(4096)
ConnectionResetError: [WinError 10054] Foi forçado o cancelamento de uma conexão existente pelo host remoto`,
  node: `TypeError: fetch failed
    at node:internal/deps/undici/undici:13510:13
    at async main (/home/ana/app/main.mjs:3:9) {
  [cause]: Error: connect ECONNREFUSED 127.0.0.1:5432
      at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {
    errno: -111,
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address: '127.0.0.1',
    port: 5432
  }
}`,
  message: `Traceback (most recent call last):
  File "server.py", line 44, in main
    await asyncio.open_connection('192.168.0.7', 5432)
ConnectionRefusedError: [Errno 111] Connect call failed ('192.168.0.7', 5432)`,
  javascript: `Uncaught TypeError: Cannot redefine property: name
    at main (app.js:3:9)`,
  nonsense: 'lorem ipsum\ndolor sit amet\nconsectetur',
} as const;

/** A class that is only known to the part of the lookup that is loaded when it is needed. */
export const ofLibrary = `Traceback (most recent call last):
  File "/home/ana/app/main.py", line 3, in <module>
    requests.get(url)
requests.exceptions.RetryError: too many tries`;

/** The field, whatever page it is on. */
export function fieldOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('search-box textarea');
}

/** Puts a text into the field → the card, when all of it is there. */
export async function readCard(page: Page, text: string): Promise<ReturnType<Page['locator']>> {
  await fieldOf(page).fill(text);
  const card = page.locator('search-box .reading');
  await card.locator('.privacy').waitFor();
  return card;
}

/** A real paste, through the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await fieldOf(page).focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** Drops a file on the field, as from a file manager. */
export async function dropFile(page: Page, text: string): Promise<void> {
  await fieldOf(page).evaluate((field, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'error.log', { type: 'text/plain' }));
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

/** Drops a folder of the disk on the field: a page gets it as a file, which cannot be read. */
export async function dropFolder(page: Page): Promise<void> {
  const { x, y } = (await fieldOf(page).boundingBox()) ?? { x: 0, y: 0 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [process.cwd()], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  }
}
