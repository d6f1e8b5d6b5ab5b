import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const architecture = read(".github/ARCHITECTURE.md");
const contributing = read(".github/CONTRIBUTING.md");
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
} = JSON.parse(read("package.json"));

/** Every .md of the repository. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...["src", "test", ".github", "assets"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.startsWith("out"))
      .map((name) => join(folder, name)),
  ),
];

function section(page: string, title: string): string {
  const from = page.indexOf(`\n## ${title}\n`);
  const to = page.indexOf("\n## ", from + 1);
  return from < 0 ? "" : page.slice(from, to < 0 ? undefined : to);
}

/** First cells of the table rows of a section. */
function firstCells(page: string, title: string): readonly string[] {
  return [...section(page, title).matchAll(/^\|\s*([^|]*?)\s*\|/gm)].map((match) => match[1] ?? "");
}

/** The address that a heading has on GitHub. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** What a page links to inside the repository. */
function ownLinks(page: string): readonly string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return links.filter((link) => !/^(?:https?:|mailto:)/.test(link));
}

function leadsNowhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return true;
  if (anchor === undefined) return false;
  return ![...read(target).matchAll(/^#+ (.+)$/gm)].some(([, heading = ""]) => anchorOf(heading) === anchor);
}

/** Files of ours that a page links to, by their path from the top. */
function linksOf(page: string): readonly string[] {
  return ownLinks(page).map((link) => join(dirname(page), link.split("#")[0] ?? ""));
}

describe("README.md", () => {
  it("is read in five minutes: at most 1,200 words", () => {
    const words = readme.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(300);
    expect(words.length).toBeLessThanOrEqual(1200);
  });

  it("shows the two commands before anything else to read, in English and in Spanish", () => {
    const first = readme.slice(0, readme.indexOf("\n## "));
    expect(first).toContain("npm ci && npm start");
    expect(first).toMatch(/^npm test/m);
    expect(first).toContain("**En español.**");
    expect(first).toMatch(/^> .*`npm ci` y `npm start`/m);
  });

  it("leads to every page of the repository, from link to link", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached) for (const link of linksOf(page)) if (link.endsWith(".md")) reached.add(link);
    const templates = pages.filter((page) => page.endsWith("TEMPLATE.md"));
    expect([...reached, ...templates].sort()).toEqual([...pages].sort());
  });
});

describe("the pages of the repository", () => {
  it.each(pages)("%s links only to files and headings that exist", (page) => {
    expect(ownLinks(page).filter((link) => leadsNowhere(page, link))).toEqual([]);
  });

  it.each(pages)("%s names scripts that package.json has", (page) => {
    const scripts = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it.each(pages)("%s names folders and files that exist", (page) => {
    const paths = [...read(page).matchAll(/`((?:src|assets|test|\.ci|\.githooks|\.github)(?:\/[\w./]+)?)`/g)];
    const lost = paths.map((match) => match[1] ?? "").filter((path) => !existsSync(join(root, path)));
    expect(lost).toEqual([]);
  });

  it("name the scripts by which Excel is started and the tests are run", () => {
    expect(readme).toContain("`npm run start:desktop`");
    for (const script of ["test:unit", "test:browser", "test:fuzz", "test:hostile", "bench"])
      expect(contributing).toContain(`npm run ${script}`);
  });
});

describe(".github/ARCHITECTURE.md", () => {
  it("gives a reason for every package, and for none that is not there", () => {
    const packages = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(
      Object.keys,
    );
    const listed = firstCells(architecture, "Dependencies")
      .filter((cell) => cell !== "Package" && cell !== "For development only" && !/^-+$/.test(cell))
      .flatMap((cell) => cell.split(", "));
    expect([...listed].sort()).toEqual([...packages].sort());
  });

  it("tells of every folder of src", () => {
    const cells = firstCells(architecture, "Folders, and who may name whom").join(", ");
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(10);
    expect(folders.map(({ name }) => `\`src/${name}\``).filter((name) => !cells.includes(name))).toEqual([]);
  });

  it("dates every decision", () => {
    const lines = section(architecture, "Decisions that still bind")
      .split("\n")
      .filter((line) => line.startsWith("- "));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !/^- \d{4}-\d{2}-\d{2} · /.test(line))).toEqual([]);
  });
});

describe(".github/CONTRIBUTING.md", () => {
  it.each(["Una regla", "Una hoja", "Una columna", "Un comando", "Un texto"])("has a recipe for «%s»", (recipe) => {
    expect(contributing).toMatch(new RegExp(`^### ${recipe}`, "m"));
  });

  it("is run by the same command in CI as anywhere", () => {
    expect(read(".github/workflows/ci.yml")).toContain("run: bash .ci/run");
    expect(read(".ci/run")).toContain("npm test");
  });
});
