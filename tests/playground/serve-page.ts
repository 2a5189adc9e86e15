import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of ours on a host of its own. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves one page that runs a script, whatever path is asked for, and files below it.
 * @param files by path, without the slash before it
 */
export async function servePage(
  script: string,
  files: ReadonlyMap<string, Uint8Array> = new Map<string, Uint8Array>(),
): Promise<ServedPage> {
  const html = renderPage(script);
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url.slice(1));
    if (file !== undefined)
      return void response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(file);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'secret=cookie' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A script → a page that runs it. */
export function renderPage(script: string): string {
  return `<!doctype html><title>playground</title><body><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
