/** A PNG says its size at the head of its first chunk: "32 x 32". */
export function sizeOfPng(file: string | Uint8Array | undefined): string {
  if (!(file instanceof Uint8Array)) return 'no picture';
  const { buffer, byteOffset } = file;
  const head = new DataView(buffer, byteOffset);
  return `${head.getUint32(16)} x ${head.getUint32(20)}`;
}
