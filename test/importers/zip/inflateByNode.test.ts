import { inflateByNode } from "../../../src/cli/files/inflateByNode";
import { checkZip } from "../../../src/importers/zip/checkZip";
import type { UnpackedParts } from "../../../src/importers/zip/Unpacked";
import { zipLimits } from "../../../src/xlsx/bounds/limits";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { hostileCases } from "../../hostile/cases";
import { sampleBook } from "../../xlsx/sampleBook";

/** What each way of unpacking says of a package, and its parts where nothing is wrong. */
async function bothWays(bytes: Uint8Array): Promise<readonly [library: object, own: object]> {
  const look = async (inflate?: typeof inflateByNode) => {
    const parts: UnpackedParts = new Map();
    const problem = await checkZip(bytes, zipLimits, parts, inflate);
    const held = [...parts].map(([name, part]) => [name, Buffer.from(part).toString("base64")]);
    return problem === undefined ? { held } : { code: problem.code };
  };
  return [await look(), await look(inflateByNode)];
}

const isHeld = (look: object): boolean => "held" in look;

describe("Node's own unpacker", () => {
  it("gives the parts of a package that the library gives", async () => {
    const [library, own] = await bothWays(await writeXlsx(sampleBook));
    expect(library).toHaveProperty("held");
    expect(own).toEqual(library);
  });

  it("refuses what the library refuses, wherever a byte of a package is spoiled or its end is missing", async () => {
    const whole = await writeXlsx(sampleBook);
    const spoiled = [...Array(60).keys()].map((at) =>
      whole.map((byte, index) => (index === Math.floor((at * whole.length) / 60) ? byte ^ 0x55 : byte)),
    );
    const cut = [...Array(20).keys()].map((at) => whole.slice(0, Math.floor((at * whole.length) / 20)));
    for (const bytes of [...spoiled, ...cut]) {
      const [library, own] = await bothWays(bytes);
      // A package that only one of them reads is read wrongly by the other.
      expect(isHeld(own)).toBe(isHeld(library));
    }
  });

  it("refuses the hostile packages that the library refuses", async () => {
    const zips = hostileCases.filter(({ file, heavy }) => file.endsWith(".xlsx") && heavy === undefined);
    let looked = 0;
    for (const { make } of zips) {
      const bytes = await make();
      const [library, own] = await bothWays(bytes);
      expect(isHeld(own)).toBe(isHeld(library));
      looked += 1;
    }
    expect(looked).toBeGreaterThan(20);
  });
});
