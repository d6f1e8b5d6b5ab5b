import type { Io } from "../../src/cli/Io";
import { printable, printableJson } from "../../src/cli/output/safeIo";
import { run } from "../../src/cli/run";
import { memoryFolders } from "../support/memoryFolders";
import { memoryCli } from "../support/memoryIo";

/** A command line whose disk fails as no disk does. */
async function withBug(...args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  const err: string[] = [];
  const broken = (): never => {
    throw new RangeError("Invalid string length\nsecond line");
  };
  const io: Io = {
    print: () => undefined,
    printError: (text) => void err.push(text),
    readFile: broken,
    exists: () => false,
    writeFile: broken,
    makeFolder: broken,
    calculate: broken,
    today: () => "2026-11-29",
    isSameFile: () => false,
    folders: memoryFolders(new Map()),
  };
  return { code: await run(args, io), err: err.join("\n") };
}

describe("an error of the program itself", () => {
  it("ends with 2 and one sentence that says so and what to send, without a stack", async () => {
    const { code, err } = await withBug("validar", "libro.xlsx");
    expect(code).toBe(2);
    expect(err.split("\n")).toHaveLength(1);
    expect(err).toMatch(/^Falló el programa, no su archivo; .*: RangeError: Invalid string length/);
  });

  it("is worded in the language that was asked for", async () => {
    expect((await withBug("validate", "libro.xlsx", "--language", "en")).err).toMatch(
      /^The program failed, not your file/,
    );
  });
});

describe("what is printed", () => {
  it("holds no sign that a terminal obeys", () => {
    expect(printable("a\u001b[31mb\u009bc\rd\u0007\te\nf\u202eg")).toBe("a\ufffd[31mb\ufffdc\ufffdd\ufffd\te\nfg");
  });

  it("keeps those signs in JSON, as JSON spells them", () => {
    const value = { name: "a\u001b\u007f\u009b\u202eb" };
    const text = printableJson(JSON.stringify(value));
    expect(text).toBe('{"name":"a\\u001b\\u007f\\u009b\\u202eb"}');
    expect(JSON.parse(text)).toEqual(value);
  });

  it("is clean for the name of a file too", async () => {
    const { err } = await memoryCli().run("validar", "a\u001b[2Jb.xlsx");
    expect(err).toBe(
      "No se encontró el archivo «a\ufffd[2Jb.xlsx». Se esperaba un formato .docx o .txt, o un libro .xlsx.",
    );
  });
});
