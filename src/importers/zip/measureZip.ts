/** A part of a zip file as its directory tells it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  readonly packed: number;
  readonly checksum: number;
  readonly encrypted: boolean;
  /** How it is packed: 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  /** Where its local header begins. */
  readonly at: number;
}

const sizeIn64 = 0xffffffff;
const countIn64 = 0xffff;

interface Directory {
  readonly count: number;
  readonly position: number;
}

/** Lists a zip file from its central directory (APPNOTE 4.3.12) without unpacking; undefined when it is damaged. */
export function measureZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === undefined) return undefined;
  let { position } = directory;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < directory.count; index += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== 0x02014b50) return undefined;
    const name = view.getUint16(position + 28, true);
    const extra = view.getUint16(position + 30, true);
    if (position + 46 + name + extra > bytes.length) return undefined;
    entries.push(readEntry(view, bytes, position, { name, extra }));
    position += 46 + name + extra + view.getUint16(position + 32, true);
  }
  return entries;
}

/** An entry of the directory; its name and its extra fields have so many bytes. */
function readEntry(view: DataView, bytes: Uint8Array, at: number, lengths: Record<"name" | "extra", number>): ZipEntry {
  const { name, extra } = lengths;
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const long = size === sizeIn64 ? readLongSizes(view, at + 46 + name, extra) : undefined;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
    size: long?.size ?? size,
    packed: packed === sizeIn64 ? (long?.packed ?? packed) : packed,
    checksum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Sizes of 4 GB and more stand in an extra field (APPNOTE 4.5.3); some programs write it for small parts too. */
function readLongSizes(view: DataView, from: number, length: number): { size: number; packed: number } | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1 || at + 12 > from + length) continue;
    const packed = at + 20 <= from + length ? Number(view.getBigUint64(at + 12, true)) : sizeIn64;
    return { size: Number(view.getBigUint64(at + 4, true)), packed };
  }
  return undefined;
}

/** The end record stands in the last 64 KB (4.3.16); that of large files before it (4.3.14). */
function findDirectory(view: DataView): Directory | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const [count, position] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const isLong = count === countIn64 || position === sizeIn64;
    return isLong ? findLongDirectory(view, at) : { count, position };
  }
  return undefined;
}

function findLongDirectory(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) return undefined;
  return { count: Number(view.getBigUint64(at + 32, true)), position: Number(view.getBigUint64(at + 48, true)) };
}
