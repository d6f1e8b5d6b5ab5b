import fc from "fast-check";
import { crc32 } from "../../../src/importers/zip/crc32";

/** The checksum by the definition of the polynomial, bit by bit. */
function plainly(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

describe("crc32", () => {
  it("is the known sum of the known text", () => {
    expect(crc32(0, new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("is that of the definition, in one piece or in two", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
        expect(crc32(0, bytes)).toBe(plainly(bytes));
        expect(crc32(crc32(0, bytes.subarray(0, cut)), bytes.subarray(cut))).toBe(plainly(bytes));
      }),
    );
  });
});
