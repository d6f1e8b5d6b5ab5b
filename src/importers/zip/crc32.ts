const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Goes on with a checksum of zip (APPNOTE 4.4.7) over more bytes; it begins with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  let sum = ~before;
  for (let index = 0; index < bytes.length; index += 1)
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
