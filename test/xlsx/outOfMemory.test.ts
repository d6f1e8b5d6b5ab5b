import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { bookFiles } from "../../src/i18n/es/bookFiles";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf } from "../support/bookTools";
import { sharedProject } from "../support/copies";

jest.setTimeout(120_000);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeXlsx(bookOf(await sharedProject()));
});
afterEach(() => jest.restoreAllMocks());

/** What no machine has: V8 refuses it with an error of its own. */
const tooMuch = () => new Uint8Array(new ArrayBuffer(Number.MAX_SAFE_INTEGER));

const isNumber = expect.stringMatching(/^\d+$/);

describe("a workbook for which the machine has no memory", () => {
  it("is too large, and not damaged, where its parts cannot be unpacked", async () => {
    expect(tooMuch).toThrow("Array buffer allocation failed");
    expect(await readXlsx(bytes, { inflate: tooMuch })).toEqual({ ok: false, code: "memory", found: isNumber });
  });

  it("is too large where it was unpacked and cannot be read", async () => {
    jest.spyOn(TextEncoder.prototype, "encode").mockImplementation(tooMuch as never);
    expect(await readXlsx(bytes)).toEqual({ ok: false, code: "memory", found: isNumber });
  });

  /** 100 MB of blanks in one part: within our bounds. */
  async function withLargePart(): Promise<Uint8Array> {
    const zip = await JSZip.loadAsync(bytes);
    const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    zip.file("xl/worksheets/sheet1.xml", sheet.replace("</worksheet>", `${" ".repeat(100 * 1024 * 1024)}</worksheet>`));
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /** Where a process cannot be limited the test is listed as skipped. */
  const canLimit = existsSync("/proc/self/status") && spawnSync("prlimit", ["--version"]).status === 0;
  (canLimit ? it : it.skip)(
    "is told so with its size by the reader of the command line, in a process that may take little",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "memoria-"));
      const [small, large] = ["libro.xlsx", "grande.xlsx"].map((name) => join(folder, name)) as [string, string];
      writeFileSync(small, bytes);
      writeFileSync(large, await withLargePart());
      // The pieces of the part fit, and all of it once more does not.
      const args = ["--require", "tsx/cjs", join(__dirname, "../support/readWithin.ts"), small, large, "160"];
      const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: join(__dirname, "../..") });
      rmSync(folder, { recursive: true, force: true });
      expect(stdout.split("\n")).toEqual(['["read"]', expect.stringMatching(/^\["memory","10\d"\]$/)]);
      expect(bookFiles.memory("grande.xlsx", "101")).toBe(
        "El libro «grande.xlsx» ocupa 101 MB al descomprimirlo y no cupo en la memoria de este equipo. Cierre otros programas y repita.",
      );
    },
  );
});
