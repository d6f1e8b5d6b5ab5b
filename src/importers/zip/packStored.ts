/** Sizes in bytes of a local header, an entry of the directory, and the end record (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const [localSize, entrySize, endSize] = [30, 46, 22];
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11); «stored» is version 1.0 and method 0. */
const [version, utf8Flag] = [10, 0x0800];

interface Placed {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** What a local header and an entry of the directory have in common: version, flag, method, time, checksum, sizes, lengths. */
function writeCommon(view: DataView, at: number, { name, bytes }: Placed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Flag, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}

function place(parts: ReadonlyMap<string, Uint8Array>): { readonly placed: readonly Placed[]; readonly end: number } {
  const encoder = new TextEncoder();
  let end = 0;
  const placed = [...parts].map(([text, bytes]): Placed => {
    const [name, at] = [encoder.encode(text), end];
    end += localSize + name.length + bytes.length;
    return { name, bytes, at };
  });
  return { placed, end };
}

/**
 * A zip file that holds parts unpacked, for a reader in this process: it has no checksums (0, which readers take for «not
 * known»), since the parts were checked when they were unpacked. Never to be saved.
 */
export function packStored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { placed, end } = place(parts);
  const directory = placed.reduce((size, { name }) => size + entrySize + name.length, 0);
  const zip = new Uint8Array(end + directory + endSize);
  const view = new DataView(zip.buffer);
  let at = end;
  for (const part of placed) {
    view.setUint32(part.at, 0x04034b50, true);
    writeCommon(view, part.at + 4, part);
    zip.set(part.name, part.at + localSize);
    zip.set(part.bytes, part.at + localSize + part.name.length);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeCommon(view, at + 6, part);
    view.setUint32(at + 42, part.at, true);
    zip.set(part.name, at + entrySize);
    at += entrySize + part.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, placed.length, true);
  view.setUint16(at + 10, placed.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, end, true);
  return zip;
}
