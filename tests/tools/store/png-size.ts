// Reads the size of a PNG from its first bytes.

export interface Size {
  width: number;
  height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Absent when the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || !SIGNATURE.every((byte, place) => bytes[place] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
