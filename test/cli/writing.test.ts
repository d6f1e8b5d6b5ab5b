import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { type FileSystem, fileSystem } from "../../src/cli/files/FileSystem";
import { writeSafely } from "../../src/cli/files/writeSafely";
import { nodeIo } from "../../src/cli/nodeIo";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

/** A disk some of whose calls end with an error. */
const disk = (calls: Readonly<Partial<Record<keyof FileSystem, string>>>): FileSystem => ({
  ...fileSystem,
  ...Object.fromEntries(Object.entries(calls).map(([name, code]) => [name, failing(code)])),
});

describe("writing a file", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const text = async (name: string): Promise<string> => readFile(at(name), "utf8");
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "writing-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("makes a new file and leaves nothing beside it", async () => {
    expect(await writeSafely(at("libro.xlsx"), bytes("nuevo"), false)).toBeUndefined();
    expect(await text("libro.xlsx")).toBe("nuevo");
    expect(await readdir(folder)).toEqual(["libro.xlsx"]);
  });

  it.each(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])(
    "works on a stick or share without hard links (%s), and still replaces nobody's file",
    async (code) => {
      expect(await writeSafely(at("libro.xlsx"), bytes("nuevo"), false, disk({ link: code }))).toBeUndefined();
      expect(await text("libro.xlsx")).toBe("nuevo");
      const again = await writeSafely(at("libro.xlsx"), bytes("otro"), false, disk({ link: code }));
      expect(again).toEqual({ kind: "exists", path: at("libro.xlsx") });
      expect(await text("libro.xlsx")).toBe("nuevo");
      expect(await readdir(folder)).toEqual(["libro.xlsx"]);
    },
  );

  it.each(["~$libro.xlsx", ".~lock.libro.xlsx#"])(
    "replaces no file that another program holds open (%s)",
    async (lock) => {
      await writeFile(at("libro.xlsx"), "viejo");
      await writeFile(at(lock), "alguien");
      expect(await writeSafely(at("libro.xlsx"), bytes("nuevo"), true)).toEqual({
        kind: "locked",
        path: at("libro.xlsx"),
      });
      expect(await text("libro.xlsx")).toBe("viejo");
      expect(await writeSafely(at("otro.xlsx"), bytes("nuevo"), true)).toBeUndefined();
    },
  );

  it("writes where a symbolic link leads, and the link stays", async () => {
    await mkdir(at("archivo"));
    await writeFile(at("archivo/libro.xlsx"), "viejo");
    await symlink(join("archivo", "libro.xlsx"), at("enlace.xlsx"));
    expect(await writeSafely(at("enlace.xlsx"), bytes("nuevo"), true)).toBeUndefined();
    expect(await text("archivo/libro.xlsx")).toBe("nuevo");
    expect(await readlink(at("enlace.xlsx"))).toBe(join("archivo", "libro.xlsx"));
    expect((await lstat(at("enlace.xlsx"))).isSymbolicLink()).toBe(true);
    expect(await readdir(folder)).toEqual(["archivo", "enlace.xlsx"]);
  });

  it("makes the file that a link names where it is not there yet, and refuses a link to itself", async () => {
    await symlink("libro.xlsx", at("enlace.xlsx"));
    expect(await writeSafely(at("enlace.xlsx"), bytes("nuevo"), true)).toBeUndefined();
    expect(await text("libro.xlsx")).toBe("nuevo");
    await symlink("vuelta.xlsx", at("vuelta.xlsx"));
    expect(await writeSafely(at("vuelta.xlsx"), bytes("x"), true)).toEqual({ kind: "loop", path: at("vuelta.xlsx") });
  });

  it.each([0o640, 0o600, 0o664])("keeps the mode of the file that it replaces (%o)", async (mode) => {
    await writeFile(at("libro.xlsx"), "viejo");
    await chmod(at("libro.xlsx"), mode);
    expect(await writeSafely(at("libro.xlsx"), bytes("nuevo"), true)).toBeUndefined();
    expect((await stat(at("libro.xlsx"))).mode & 0o777).toBe(mode);
  });

  it("does not replace a read-only file, a folder or what is no file", async () => {
    await writeFile(at("libro.xlsx"), "viejo");
    await chmod(at("libro.xlsx"), 0o444);
    expect(await writeSafely(at("libro.xlsx"), bytes("x"), true)).toEqual({ kind: "readOnly", path: at("libro.xlsx") });
    expect(await text("libro.xlsx")).toBe("viejo");
    expect(await writeSafely(folder, bytes("x"), true)).toEqual({ kind: "folder", path: folder });
    expect(await writeSafely("/dev/null", bytes("x"), true)).toEqual({ kind: "special", path: "/dev/null" });
  });

  it("removes what a killed run of this machine left, and nothing that is still written or is not ours", async () => {
    const host = hostname()
      .toLowerCase()
      .replace(/[^a-z\d]/g, "")
      .slice(0, 24);
    const id = "0b6a7c1e-0000-4000-8000-000000000000";
    // Process numbers end at 4,194,304 (Linux) and 99,998 (macOS).
    const left = `.gobernanza-${host}-99999999-${id}.tmp`;
    const kept = [`.gobernanza-${host}-${process.pid}-${id}.tmp`, `.gobernanza-otra-99999999-${id}.tmp`, `.${id}.tmp`];
    for (const name of [left, ...kept]) await writeFile(at(name), "a medias");
    expect(await writeSafely(at("libro.xlsx"), bytes("nuevo"), false)).toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual([...kept, "libro.xlsx"].sort());
  });

  it.each([
    ["ENOSPC", "full"],
    ["EDQUOT", "full"],
    ["EROFS", "readOnlyDisk"],
    ["EACCES", "denied"],
    ["ENAMETOOLONG", "nameTooLong"],
    ["EBUSY", "busy"],
  ])("tells %s, and the old file stays whole", async (code, kind) => {
    await writeFile(at("libro.xlsx"), "viejo");
    for (const call of ["open", "rename"] as const) {
      const problem = await writeSafely(at("libro.xlsx"), bytes("nuevo"), true, disk({ [call]: code }));
      expect(problem).toEqual({ kind, path: at("libro.xlsx") });
    }
    expect(await text("libro.xlsx")).toBe("viejo");
    expect(await readdir(folder)).toEqual(["libro.xlsx"]);
  });

  it("tells a name that is too long and a folder that is not there", async () => {
    const long = at(`${"x".repeat(300)}.xlsx`);
    expect(await writeSafely(long, bytes("x"), false)).toEqual({ kind: "nameTooLong", path: long });
    const none = at("no/libro.xlsx");
    expect(await writeSafely(none, bytes("x"), false)).toEqual({ kind: "missing", path: none });
  });
});

describe("making a folder", () => {
  it("makes the last one of a path, leaves one that is there, and makes no tree of folders", async () => {
    const folder = await mkdtemp(join(tmpdir(), "making-"));
    const [one, deep] = [join(folder, "copias"), join(folder, "no", "copias")];
    expect([await nodeIo.makeFolder(one), await nodeIo.makeFolder(one)]).toEqual([undefined, undefined]);
    expect(await nodeIo.makeFolder(deep)).toEqual({ kind: "missing", path: deep });
    expect(await readdir(folder)).toEqual(["copias"]);
    await writeFile(join(folder, "archivo"), "x");
    expect(await nodeIo.makeFolder(join(folder, "archivo"))).toBeUndefined();
    const inside = join(folder, "archivo", "copia.xlsx");
    expect(await writeSafely(inside, bytes("x"), false)).toEqual({ kind: "missing", path: inside });
    await rm(folder, { recursive: true, force: true });
  });
});

describe("reading a file", () => {
  it("looks at its size first, and stops reading what does not say how long it is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "reading-"));
    const path = join(folder, "enorme.xlsx");
    const handle = await fileSystem.open(path, "w");
    await handle.truncate(1_900_000_000);
    await handle.close();
    expect(await nodeIo.readFile(path)).toEqual({ ok: false, problem: { kind: "tooLarge", path, megabytes: 1812 } });
    expect(await nodeIo.readFile("/dev/zero")).toMatchObject({ ok: false, problem: { kind: "tooLarge" } });
    expect(await nodeIo.readFile(folder)).toEqual({ ok: false, problem: { kind: "folder", path: folder } });
    await rm(folder, { recursive: true, force: true });
  });

  it("knows one file under two names", async () => {
    const folder = await mkdtemp(join(tmpdir(), "names-"));
    await writeFile(join(folder, "a.xlsx"), "x");
    await symlink("a.xlsx", join(folder, "b.xlsx"));
    await writeFile(join(folder, "c.xlsx"), "x");
    expect(nodeIo.isSameFile(join(folder, "a.xlsx"), join(folder, "b.xlsx"))).toBe(true);
    expect(nodeIo.isSameFile(join(folder, "a.xlsx"), join(folder, "c.xlsx"))).toBe(false);
    await symlink("ring.xlsx", join(folder, "ring.xlsx"));
    expect(nodeIo.isSameFile(join(folder, "ring.xlsx"), join(folder, "a.xlsx"))).toBe(false);
    expect(nodeIo.isSameFile(join(folder, "a.xlsx", "inside"), join(folder, "c.xlsx"))).toBe(false);
    expect(nodeIo.isSameFile(join(folder, "x.xlsx"), join(folder, ".", "x.xlsx"))).toBe(true);
    await rm(folder, { recursive: true, force: true });
  });
});
