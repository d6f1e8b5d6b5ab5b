/** A part of a zip file: its name and its size unpacked, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** Lists a zip file from its central directory (APPNOTE 4.3.12) without unpacking; undefined when it is damaged. */
export function measureZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== 0x02014b50) return undefined;
    const length = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + length));
    entries.push({ name, size: view.getUint32(position + 24, true) });
    position += 46 + length + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 KB (4.3.16). */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= first; position -= 1) {
    if (view.getUint32(position, true) === 0x06054b50) return position;
  }
  return undefined;
}
