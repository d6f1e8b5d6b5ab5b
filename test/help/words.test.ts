import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { help as english } from "../../src/i18n/en/help";
import { help as spanish } from "../../src/i18n/es/help";

const root = join(__dirname, "../..");
const folder = join(root, "src/help");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

function listTexts(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(listTexts) : [];
}

/** Literals of a source that are neither imports nor comments. */
function listLiterals(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^(?:import|export)\b.*\bfrom .*$/gm, "");
  return [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? "");
}

const sentences = (text: string) => text.split(/(?<=[.!?:;])\s+/);
const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe("the words of the guide", () => {
  it.each([
    ["Spanish", spanish],
    ["English", english],
  ])("are sentences of at most 20 words in %s", (_, help) => {
    const texts = listTexts(help);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap(sentences).filter((sentence) => words(sentence) > 20)).toEqual([]);
  });

  it("address the planner as usted: no command of tú", () => {
    const familiar = /(?:^|[.:;] )(?:Haz|Abre|Elige|Escribe|Oprime|Revisa|Usa)\b|\b(?:tú|tus|puedes|debes|quieres)\b/;
    expect(listTexts(spanish).filter((text) => familiar.test(text))).toEqual([]);
  });

  it.each([
    ["Spanish", spanish, "DefaultValue", ["Gobernanza", "Panel", "Estructurar", "Resumen"]],
    ["English", english, "Value", ["Governance", "Pane", "Structure", "Summary"]],
  ] as const)("call the buttons of the ribbon as the manifest does in %s", (_, help, attribute, labels) => {
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const told = listTexts(help).join("\n");
    for (const label of labels) {
      expect(told).toContain(`«${label}»`);
      expect(manifest).toContain(` ${attribute}="${label}"`);
    }
  });

  it("write amounts as Colombian planners do", () => {
    const amounts = listTexts(spanish).flatMap((text) => text.match(/\$[\d.,]*\d/g) ?? []);
    expect(amounts.length).toBeGreaterThan(5);
    expect(amounts.filter((amount) => !/^\$\d{1,3}(?:\.\d{3})*$/.test(amount))).toEqual([]);
  });

  it("stand in i18n only: the code of the guide holds names and addresses", () => {
    const literals = sources.flatMap(({ name, text }) => listLiterals(text).map((literal) => ({ name, literal })));
    expect(literals.length).toBeGreaterThan(50);
    const isText = (literal: string) =>
      /\p{L} \p{L}|[áéíóúñÁÉÍÓÚÑ«»]|^\p{Lu}\p{Ll}/u.test(literal.replace(/\$\{[^}]*\}/g, ""));
    expect(literals.filter(({ literal }) => isText(literal))).toEqual([]);
  });

  it("reach the page without markup of their own", () => {
    expect(sources.filter(({ text }) => /innerHTML|insertAdjacentHTML|outerHTML|document\.write/.test(text))).toEqual(
      [],
    );
    expect([...listTexts(spanish), ...listTexts(english)].filter((text) => /<\w/.test(text))).toEqual([]);
  });
});

describe("the page of the guide", () => {
  it("lets in only itself: no other host, no inline script, no frame", () => {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|connect-src/);
  });
});
