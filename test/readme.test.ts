import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function section(title: string): string {
  const from = readme.indexOf(`\n## ${title}\n`);
  const to = readme.indexOf("\n## ", from + 1);
  return from < 0 ? "" : readme.slice(from, to < 0 ? undefined : to);
}

/** First cells of the table rows of a section. */
function firstCells(title: string): readonly string[] {
  return [...section(title).matchAll(/^\|\s*([^|]*?)\s*\|/gm)].map((match) => match[1] ?? "");
}

describe("README.md", () => {
  it("gives a reason for every package, and for none that is not there", () => {
    const packages = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(
      Object.keys,
    );
    const listed = firstCells("Dependencies")
      .filter((cell) => cell !== "Package" && cell !== "For development only" && !/^-+$/.test(cell))
      .flatMap((cell) => cell.split(", "));
    expect([...listed].sort()).toEqual([...packages].sort());
  });

  it("names scripts that package.json has", () => {
    const scripts = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(scripts).toContain("start:desktop");
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("tells of folders and files that exist", () => {
    const paths = [...section("What it is made of").matchAll(/`((?:src|assets|test)(?:\/[\w./]+)?)`/g)].map(
      (match) => match[1] ?? "",
    );
    expect(paths).toContain("src/domain");
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("shows the two commands before anything else to read, in English and in Spanish", () => {
    const first = readme.slice(0, readme.indexOf("\n## "));
    expect(first).toContain("npm ci && npm start");
    expect(first).toMatch(/^npm test/m);
    expect(first).toContain("**En español.**");
  });

  it("dates every decision", () => {
    const lines = section("Decisions")
      .split("\n")
      .filter((line) => line.startsWith("- "));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !/^- \d{4}-\d{2}-\d{2} · /.test(line))).toEqual([]);
  });
});
