import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
const script = String(require(join(root, "package.json")).scripts.prepare);
const parent = mkdtempSync(join(tmpdir(), "prepare-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

function run(
  folder: string,
  command: string,
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof spawnSync> {
  const { CI: _, ...rest } = process.env;
  // Git as on a new machine, whatever this one has set for all its repositories.
  const own = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
  return spawnSync(command, { cwd: folder, shell: true, encoding: "utf8", env: { ...rest, ...own, ...env } });
}

/** A folder as `npm ci` finds it, with the hooks or without. */
function makeFolder(name: string, hooks: boolean): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  if (hooks) cpSync(join(root, ".githooks"), join(folder, ".githooks"), { recursive: true });
  return folder;
}

const hooksPath = (folder: string) => String(run(folder, "git config core.hooksPath").stdout).trim();
const testGit = spawnSync("git", ["--version"]).status === 0 ? it : it.skip;

describe("what npm ci sets up", () => {
  testGit("points a checkout to the check before a push", () => {
    const folder = makeFolder("checkout", true);
    run(folder, "git init -q .");
    expect(run(folder, script).status).toBe(0);
    expect(hooksPath(folder)).toBe(".githooks");
  });

  it("does nothing and does not fail outside a checkout, or where the folder of hooks is missing", () => {
    for (const hooks of [true, false])
      expect(run(makeFolder(`plain-${hooks}`, hooks), script)).toMatchObject({ status: 0, stderr: "" });
  });

  testGit("does nothing in CI, and leaves an outer repository and a person's own hooks alone", () => {
    const ci = makeFolder("ci", true);
    run(ci, "git init -q .");
    expect(run(ci, script, { CI: "true" }).status).toBe(0);
    const own = makeFolder("own", true);
    run(own, "git init -q .");
    mkdirSync(join(own, ".git/hooks"), { recursive: true });
    writeFileSync(join(own, ".git/hooks/pre-commit"), "#!/bin/sh\n");
    expect(run(own, script).status).toBe(0);
    const outer = makeFolder("outer", false);
    run(outer, "git init -q .");
    cpSync(join(root, ".githooks"), join(outer, "inner/.githooks"), { recursive: true });
    expect(run(join(outer, "inner"), script).status).toBe(0);
    expect([ci, own, outer].map(hooksPath)).toEqual(["", "", ""]);
  });

  it("does nothing and does not fail on a machine without git", () => {
    const folder = makeFolder("no-git", true);
    mkdirSync(join(folder, ".git"));
    const found = spawnSync(process.execPath, [".githooks/setUp.mjs"], { cwd: folder, env: { PATH: folder } });
    expect([found.status, found.stderr.toString()]).toEqual([0, ""]);
  });
});
