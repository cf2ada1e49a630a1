/** pako comes without types; only its compressor is used, by deep import, which leaves the rest of it out. */
declare module 'pako/lib/deflate.js' {
  export function deflate(content: Uint8Array): Uint8Array
}
