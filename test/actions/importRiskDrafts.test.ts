import { criteria } from "../../src/domain/risk/Control";
import { draftOf, emptyDraft, newControl, type RiskDraft } from "../../src/domain/risk/RiskDraft";
import type { Cell } from "../../src/domain/workbook/Cell";
import { exportMap } from "../support/exportMap";
import { fc } from "../support/property";
import { bookWith, importInto, mapOf } from "./oldMapBook";

const words = (options: readonly string[]) => fc.constantFrom("", ...options);
const prose = fc.oneof(
  fc.constantFrom("", "0045", "Línea uno\nlínea dos", "=A1 no es fórmula", "12-05-01", "Total", "Sí", "3"),
  fc
    .array(fc.constantFrom("falta", "revisión", "de", "contratos", "Girón", "permisos", "riesgo", "control"), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) => list.join(" ")),
);

const anyControl = fc.record({
  text: prose.filter((text) => text !== ""),
  ...(Object.fromEntries(
    criteria.slice(0, 8).map(({ key, options }) => [key, words(options.map(({ word }) => word))] as const),
  ) as { [K in "responsible" | "purpose" | "evidence"]: fc.Arbitrary<string> }),
});

/** Drafts that the v4 layout can hold: process and municipality filled, since an empty cell there means a merged one. */
const drafts: fc.Arbitrary<readonly RiskDraft[]> = fc
  .array(
    fc.record({
      risk: fc.record({
        ...(Object.fromEntries(Object.keys(emptyDraft.risk).map((key) => [key, prose])) as {
          [K in keyof RiskDraft["risk"]]: fc.Arbitrary<string>;
        }),
        municipality: fc.constantFrom("Bucaramanga", "Girón", "Área Metropolitana"),
        process: fc.constantFrom("Contratación", "Talento humano"),
        actOrOmission: words(["Sí", "No"]),
        usesPower: words(["Sí", "No"]),
        divertsPublic: words(["Sí", "No"]),
        privateBenefit: words(["Sí", "No"]),
        probability: fc.constantFrom<Cell>("", 1, 2, 3, 4, 5),
        controlsReduce: words(["Directamente", "No disminuyen"]),
        treatment: words(["Reducir", "Evitar", "Compartir"]),
        actionDate: fc.constantFrom("", "2022-02-28", "2024-12-31", "31 de enero"),
        actionState: words(["Pendiente", "En curso", "Cumplida"]),
      }),
      answers: fc.array(words(["Sí", "No"]), { minLength: 19, maxLength: 19 }),
      controls: fc.uniqueArray(anyControl, { maxLength: 4, selector: (control) => control.text.toLowerCase() }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ risk, answers, controls }, index) => ({
      risk: { ...risk, number: index + 1, text: `Posibilidad ${index + 1} de un beneficio de un tercero` },
      impact: { ...emptyDraft.impact, answers },
      controls: controls.map((control, id) => ({ ...newControl([]), ...control, id, number: id + 1 })),
    })),
  );

describe("A map that our own drafts make in the v4 layout", () => {
  it("comes back as the same drafts, whatever they hold", () => {
    fc.assert(
      fc.property(drafts, (before) => {
        const { after, read } = importInto(bookWith(exportMap(before)));
        expect(mapOf(after).risks.map(draftOf)).toEqual(before);
        expect(read).toMatchObject({ unmatched: [], left: [], carried: [], seconds: [], keptIn: "" });
      }),
      { numRuns: 40 },
    );
  });
});
