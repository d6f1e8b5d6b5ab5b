const size = 256;

/** What a byte adds to a checksum when `n` more bytes follow it in a group of four: table n. Four at a time take a third of the time. */
const tables: readonly Uint32Array[] = Array.from({ length: 4 }, () => new Uint32Array(size));
const [t0, t1, t2, t3] = tables as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

for (let byte = 0; byte < size; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  t0[byte] = value;
}
for (const [n, table] of tables.slice(1).entries()) {
  const before = tables[n] ?? t0;
  for (let byte = 0; byte < size; byte += 1) {
    const value = before[byte] ?? 0;
    table[byte] = (t0[value & 0xff] ?? 0) ^ (value >>> 8);
  }
}

/** A typed array holds a number at each place inside it. */
const pick = (table: Uint32Array, at: number): number => table[at] as number;

/** Goes on with a checksum of zip (APPNOTE 4.4.7) over more bytes; it begins with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = ~before;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    sum ^= view.getUint32(at, true);
    sum = pick(t3, sum & 0xff) ^ pick(t2, (sum >>> 8) & 0xff) ^ pick(t1, (sum >>> 16) & 0xff) ^ pick(t0, sum >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) sum = (sum >>> 8) ^ pick(t0, (sum ^ view.getUint8(at)) & 0xff);
  return ~sum >>> 0;
}
