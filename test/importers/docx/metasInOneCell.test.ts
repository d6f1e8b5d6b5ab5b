import { importWords } from "../../../src/i18n/es/import";
import { checkRawForm, metaCells, metaHeading, row, rowsOf, tbl } from "../../support/rawForm";

const [first = [], second = []] = metaCells;
const activity = first[0] ?? "";
/** Both metas in the cells of one row, all under the first activity; some columns as given. */
const joined = (other: Readonly<Record<number, string>> = {}) => ({
  "6.5": tbl([
    metaHeading,
    row(activity, ...[1, 2, 3, 4, 5].map((column) => other[column] ?? `${first[column]}\n${second[column]}`)),
  ]),
});

async function read(sections: Record<string, string>) {
  const { form, told, messages } = await checkRawForm(sections);
  return { form, codes: form.metas.map(({ pidm }) => pidm.text), told, messages };
}

describe("two metas in the cells of one row", () => {
  it("are two metas where codes, indicators, lists and evidences are two, and that is said", async () => {
    const { form, codes, messages } = await read(joined());
    const apart = (await read({ "6.5": tbl([metaHeading, ...rowsOf(metaCells)]) })).form;
    expect(codes).toEqual(["1-2-5-3", "1-2-7-4"]);
    const bare = (metas: typeof form.metas) =>
      metas.map((meta) => [
        meta.metaNumber,
        meta.text,
        meta.indicator.text,
        meta.subactivities.map(({ number, text }) => `${number}. ${text}`),
        meta.evidence.map(({ text }) => text),
      ]);
    expect(bare(form.metas)).toEqual(bare(apart.metas));
    expect(form.metas.map(({ at }) => at)).toEqual([
      { section: "6.5", row: 1 },
      { section: "6.5", row: 1 },
    ]);
    expect(messages).toEqual([{ code: "metas-split", text: "1-2-5-3, 1-2-7-4" }]);
    expect(importWords.messages["metas-split"]("1-2-5-3, 1-2-7-4")).toBe(
      "Una fila de 6.5 trae varias metas en la misma casilla. Se leyeron por separado: 1-2-5-3, 1-2-7-4.",
    );
  });

  it.each<[string, Readonly<Record<number, string>>]>([
    ["one code", { 3: "1-2-5-3" }],
    ["one list of subactivities", { 4: "1. Consultar el marco normativo vigente\n2. Actualizar la matriz" }],
    ["three evidences", { 5: "Mapa de riesgos impreso\nActa\nEstudio publicado" }],
  ])("stay one where it is not sure what belongs together: %s", async (_, other) => {
    const { codes, told } = await read(joined(other));
    expect(codes).toHaveLength(1);
    expect(told.length).toBeGreaterThan(0);
  });

  it("are no more than one where a meta only speaks of another", async () => {
    const text = `${first[1]}\nContinúa la meta 4 del año anterior.`;
    const { codes, messages } = await read({
      "6.5": tbl([metaHeading, row(activity, text, ...first.slice(2)), ...rowsOf(metaCells).slice(1)]),
    });
    expect([codes, messages]).toEqual([["1-2-5-3", "1-2-7-4"], []]);
  });
});
