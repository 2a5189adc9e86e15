/** The streams of Node as a package: the types are Node's. */
declare module 'readable-stream' {
  export { Duplex, PassThrough, Readable, Stream, Transform, Writable, addAbortSignal, finished } from 'stream';
}
