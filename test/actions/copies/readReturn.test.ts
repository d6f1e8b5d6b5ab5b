import { readReturn } from "../../../src/actions/copies/readReturn";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { sampleCopy, sharedProject } from "../../support/copies";

describe("readReturn", () => {
  it("needs to know of no sheet how it looks, so that reading may leave that out", async () => {
    const { snapshot, stamp } = sampleCopy(await sharedProject(), "Girón");
    const bytes = await writeLocked(snapshot, stamp.sent);
    const [whole, bare] = await Promise.all([readXlsx(bytes), readXlsx(bytes, { looks: false })]);
    if (!whole.ok || !bare.ok) throw new Error("the copy cannot be read");
    expect(bare.snapshot.sheets.every(({ look }) => look.styles.length === 0)).toBe(true);
    expect(whole.snapshot.sheets.some(({ look }) => look.styles.length > 0)).toBe(true);
    expect(readReturn(bare.snapshot)).toEqual(readReturn(whole.snapshot));
  });
});
