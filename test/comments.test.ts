import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "..");

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

const files = [...list("src"), ...list("test"), ...list("assets"), ...list(".github"), ...readdirSync(root)];
const names = new Set(files.map((file) => basename(file)));
const sources = files.filter((file) => /\.(?:tsx?|css)$/.test(file));

/** Comments of a source; `//` inside an address such as https://… is none. */
function commentsOf(text: string): readonly string[] {
  return text.match(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/[^\n]*/g) ?? [];
}

/** Every file or folder of ours that a comment names: by its path from the top, or by its name alone. */
function citesOf(comment: string): readonly string[] {
  const paths = comment.match(/(?<![\w./-])(?:src|test|assets|\.github)\/[\w./-]*\w/g) ?? [];
  const lone = comment.match(/(?<![\w./@-])[\w-]+\.(?:md|tsx?)\b/g) ?? [];
  return [...paths, ...lone];
}

function exists(cite: string): boolean {
  if (!cite.includes("/")) return names.has(cite);
  return [cite, `${cite}.ts`, `${cite}.tsx`].some((path) => existsSync(join(root, path)));
}

const cited = sources.flatMap((file) =>
  commentsOf(readFileSync(join(root, file), "utf8"))
    .flatMap(citesOf)
    .map((cite) => ({ file, cite })),
);

/** Paths to files in a guide, written from any folder. A lone name may be that of a file which a recipe asks to make. */
const guided = files
  .filter((file) => file.endsWith(".md"))
  .flatMap(
    (file) =>
      readFileSync(join(root, file), "utf8").match(/(?<![\w./@-])\w[\w.-]*\/[\w./-]*\.(?:m?js|tsx?|css|md)\b/g) ?? [],
  );

describe("comments", () => {
  it("name only files and folders of this repository that exist", () => {
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter(({ cite }) => !exists(cite))).toEqual([]);
  });

  it("that cite a file which is not there are found, whatever they cite", () => {
    const comment = "// see rules.md, src/domain/lost/Gone.ts and test/support; office.js is a library";
    expect(citesOf(comment).filter((cite) => !exists(cite))).toEqual(["src/domain/lost/Gone.ts", "rules.md"]);
  });

  it("and guides name only files that exist", () => {
    expect(guided.length).toBeGreaterThan(40);
    expect(guided.filter((path) => !files.some((file) => `/${file}`.endsWith(`/${path}`)))).toEqual([]);
  });
});
