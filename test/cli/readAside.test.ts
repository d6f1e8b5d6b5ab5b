import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openReader } from "../../src/cli/consolidate/openReader";
import type { LookedAt } from "../../src/cli/consolidate/ReadJob";
import { type ReadLimits, readAside } from "../../src/cli/consolidate/readAside";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleCopy, sharedProject } from "../support/copies";

let folder = "";
const files = ["Girón.xlsx", "nota.xlsx"];
const job = () => ({ folder, day: "2022-10-18", known: [] });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lectores-"));
  writeFileSync(join(folder, "Girón.xlsx"), await writeXlsx(sampleCopy(await sharedProject(), "Girón").snapshot));
  writeFileSync(join(folder, "nota.xlsx"), "Se adjunta la copia.");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What reading gives, file by file. */
async function read(limits?: ReadLimits): Promise<Readonly<Record<string, unknown>>> {
  const found: LookedAt[] = [];
  await readAside(
    { ...job(), files },
    async (looked) => {
      found.push(looked);
    },
    limits,
  );
  const told = found.map((looked) => [looked.file, looked.known ? "known" : looked.reading] as const);
  return Object.fromEntries(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const usual = {
  "Girón.xlsx": { kind: "copy", digest: { municipality: "Girón" } },
  "nota.xlsx": { kind: "unread", problem: { code: "book/binary" } },
};

describe("readers of a folder (real processes)", () => {
  it("read a copy, and say what a file is that is none", async () => {
    expect(await read()).toMatchObject(usual);
  });

  it("read again, alone and with more memory, what was too much for the others", async () => {
    expect(await read({ usual: 8, most: 1_400, waiting: 120_000 })).toMatchObject(usual);
  });

  it("give up what no memory is enough for, and what takes too long, and go on with the next file", async () => {
    const gaveUp = (code: string) => ({ kind: "unread", problem: { code } });
    expect(await read({ usual: 8, most: 8, waiting: 120_000 })).toMatchObject({
      "Girón.xlsx": gaveUp("memory"),
      "nota.xlsx": gaveUp("memory"),
    });
    expect(await read({ usual: 320, most: 1_400, waiting: 0 })).toMatchObject({
      "Girón.xlsx": gaveUp("time"),
      "nota.xlsx": gaveUp("time"),
    });
  });

  it("say that they ended where somebody ended them", async () => {
    const reader = openReader(job(), { megabytes: 320, waiting: 120_000 });
    const asked = reader.ask("Girón.xlsx");
    reader.close();
    expect(await asked).toEqual({ died: "bug", detail: "SIGKILL" });
    expect(await reader.ask("Girón.xlsx")).toEqual({ died: "bug", detail: "SIGKILL" });
  });
});
