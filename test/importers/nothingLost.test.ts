import { flatText } from "../../src/importers/assemble/flatText";
import { fc } from "../support/property";
import { readGood, sampleLines, sampleText, textsOf } from "../support/sampleForm";

/** The words that DIE-FO-013 itself prints as labels: what they announce is read, they themselves are not data. */
const PRINTED = `proceso de direccionamiento estrategico codigo formato registro proyectos area metropolitana bucaramanga version
objetivo general especifico 1 2 3 actividades a desarrollar para el logro del proyecto meta indicador pidm sub slb
evidencia entregar por trimestre componente linea estrategica programa sector proyecto actividad objeto unidad cantidad
valor parcial total inversion elemento producto fuente inicial mes1 mes2 mes3 nombre firma ol p small li style list type none`;

function words(text: string): readonly string[] {
  return flatText(text).match(/[\p{L}\d]+/gu) ?? [];
}

async function heard(text: string): Promise<string> {
  const { form, messages } = await readGood(text);
  return flatText([...textsOf(form), ...messages.map((message) => message.text)].join("\n"));
}

/** Lines whose words the assembler recognises as a whole: the header rows of the tables. */
const HEADERS = new Set([100, 120, 141, 152, 157, 221]);

describe("nothing of the form is dropped silently", () => {
  it("finds every word of the sample in the record, in a message, or among the printed labels", async () => {
    const found = new Set([...words(await heard(sampleText)), ...words(PRINTED)]);
    expect(words(sampleText).filter((word) => !found.has(word) && !/^\d$/.test(word))).toEqual([]);
  });

  it("finds a strange word that stands anywhere in any line, as text or as a cell of its own", async () => {
    const spot = fc.record({
      line: fc.integer({ min: 1, max: sampleLines.length }).filter((line) => !HEADERS.has(line)),
      at: fc.nat(),
      word: fc.constantFrom("Zorrocloco", "zorrocloco", "ZORROCLOCO"),
      way: fc.constantFrom("between words", "own cell", "own line", "own row", "own row, cell 2"),
    });
    await fc.assert(
      fc.asyncProperty(spot, async ({ line, at, word, way }) => {
        const old = sampleLines[line - 1] ?? "";
        const gaps = [...old.matchAll(/(?<=[ \t])|^|$/g)].map((match) => match.index);
        const gap = gaps[at % gaps.length] ?? 0;
        const changed = {
          "between words": `${old.slice(0, gap)}${word} ${old.slice(gap)}`,
          "own cell": `${old}\t${word}`,
          "own line": `${old}\n${word}`,
          "own row": `${old}\n${word}\t`,
          "own row, cell 2": `${old}\n\t${word}`,
        }[way];
        expect(await heard(sampleLines.with(line - 1, changed).join("\n"))).toContain("zorrocloco");
      }),
      { numRuns: 80 },
    );
  });

  it("tells a table, a title above a header and a column that no section knows, with their lines", async () => {
    const table = "Color\tForma\nAzul\tCírculo";
    const text = sampleText
      .replace("6.5. Descripción", `${table}\n\n6.5. Descripción`)
      .replace("Actividad\tObjeto\t", "PRESUPUESTO DE LA VIGENCIA\t\nActividad\tObjeto\t")
      .replace("Componente\tLínea estratégica\tPrograma\tMeta", "Componente\tLínea estratégica\tPrograma\tMeta\tPeso");
    const { messages } = await readGood(text);
    expect(messages.filter(({ code }) => code === "not-understood").map(({ text, line }) => [text, line])).toEqual([
      ["Color | Forma", 98],
      ["Azul | Círculo", 99],
      ["Peso", 123],
      ["PRESUPUESTO DE LA VIGENCIA", 144],
    ]);
  });

  it("keeps a paragraph that only begins like a page header", async () => {
    const text = sampleText.replace(
      "5.2. Descripción",
      "Versión 2 del mapa de riesgos se publicó en 2021.\n\n5.2. Descripción",
    );
    const { form } = await readGood(text);
    expect(form.narratives[0]?.paragraphs.at(-1)?.text).toBe("Versión 2 del mapa de riesgos se publicó en 2021.");
    expect(form.version?.text).toBe("02");
  });

  it("tells a second code, a second TOTAL, a second signature and an activity without subactivities", async () => {
    const text = `${sampleText
      .replace(/(FLORENCIANA.*)DIE-FO-013/, "$1DIE-FO-014")
      .replace(/^(TOTAL\t.*)$/m, (line) => `${line}\nTOTAL\t\t\t\t$1.000`)
      .replace("10. Identificación de beneficios", "Tercera actividad\t\t\t\t\n\n10. Identificación de beneficios")}
\tNombre\tFirma\nAlcalde\tOtra persona\tx`;
    const { messages } = await readGood(text);
    const told = messages.map((message) => message.text).join("\n");
    for (const part of ["DIE-FO-014", "TOTAL | $1.000", "Alcalde | Otra persona", "Tercera actividad"]) {
      expect(told).toContain(part);
    }
  });
});
