import { fetch } from './fetch.ts';

const readers = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const;
type Reader = (this: Body) => Promise<unknown>;

function readersOf(prototype: Body): Record<string, Reader> {
  const all = prototype as unknown as Record<string, Reader | undefined>;
  return Object.fromEntries(readers.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value as BlobPart);
  return new Blob(parts);
}

/**
 * Gives a global object Node's `fetch`; and to its Response and Request Node's words for a body that is read twice, is no
 * JSON, or breaks off: browsers have their own, and hide why a stream failed.
 */
export function installFetch(target: Pick<typeof globalThis, 'fetch' | 'Request' | 'Response'>): void {
  target.fetch = fetch;
  const natives = readersOf(target.Response.prototype);
  for (const { prototype } of [target.Response, target.Request]) {
    for (const [name, read] of Object.entries(readersOf(prototype))) {
      const readBody = async function (this: Response | Request): Promise<unknown> {
        if (this.bodyUsed) throw new TypeError('Body is unusable: Body has already been read');
        const bytes = this.body && (await bytesOf(this.body));
        if (name === 'json') return JSON.parse((await bytes?.text()) ?? '') as unknown;
        return bytes ? natives[name]?.call(new Response(bytes, { headers: this.headers })) : read.call(this);
      };
      Object.defineProperty(prototype, name, { value: readBody, configurable: true, writable: true });
    }
  }
}
