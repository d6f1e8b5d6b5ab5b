import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const declared = { ...dependencies, ...devDependencies, ...optionalDependencies };

const sources = ["src", "test", "assets"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(?:tsx?|js)$/.test(file) && !file.startsWith(join("test", "out")));

const specifier = /(?<!\/\*.*)(?:^import |\bfrom |\b(?:import|require|require\.resolve)\()"([^".][^"]*)"(?:;$|\))/gm;

/** Packages that a source imports: not Node's own modules, and not `numfmt-original`, which webpack makes of numfmt. */
function packagesOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(specifier)]
    .map(([, name = ""]) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "")
    .filter((name) => !name.startsWith("node:") && name !== "numfmt-original");
}

describe("package.json", () => {
  const imported = new Set([...sources, "webpack.config.js", "jest.config.js"].flatMap(packagesOf));

  it("declares every package that is imported", () => {
    expect(imported.size).toBeGreaterThan(30);
    expect([...imported].filter((name) => !(name in declared))).toEqual([]);
  });

  it("declares them at one exact version each", () => {
    const loose = Object.entries<string>(declared).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
