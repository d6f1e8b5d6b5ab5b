import { criteria } from "../../src/domain/risk/Control";
import { type ControlDraft, emptyDraft, newControl, type RiskDraft } from "../../src/domain/risk/RiskDraft";
import { fc } from "../support/property";

/** A control of the best design and execution. */
export function strongControl(id = 0): ControlDraft {
  const best = Object.fromEntries(criteria.map(({ key, options }) => [key, options[0]?.word ?? ""]));
  return {
    ...newControl([]),
    ...best,
    id,
    number: id + 1,
    text: "El supervisor revisa cada mes los estudios previos.",
  };
}

/** A complete risk: Posible, seven «Sí», one strong control. */
export function completeDraft(): RiskDraft {
  return {
    risk: {
      ...emptyDraft.risk,
      municipality: "Girón",
      process: "Gestión contractual",
      text: "Posibilidad de que se direccione un proceso de selección en beneficio de un tercero.",
      actOrOmission: "Sí",
      usesPower: "Sí",
      divertsPublic: "Sí",
      privateBenefit: "Sí",
      causes: "Estudios previos sin revisión de otra persona.",
      consequences: "Detrimento patrimonial.",
      probability: 3,
      controlsReduce: "Directamente",
      treatment: "Reducir",
      action: "Revisar los estudios previos por dos personas.",
      actionResponsible: "Secretaría general",
      actionDate: "2022-11-30",
      indicator: "Procesos revisados / procesos adelantados",
    },
    impact: { ...emptyDraft.impact, answers: emptyDraft.impact.answers.map((_, index) => (index < 7 ? "Sí" : "No")) },
    controls: [strongControl()],
  };
}

const words = (options: readonly string[]) => fc.constantFrom("", ...options);
const prose = fc.constantFrom("", "Falta de revisión", "0045", "Línea uno\nlínea dos", "=A1 no es fórmula", "12-05-01");
const dates = fc.constantFrom("", "2022-02-28", "2024-12-31", "31 de enero");

const controls = fc
  .array(
    fc.record({
      text: prose,
      ...(Object.fromEntries(
        criteria.map(({ key, options }) => [key, words(options.map(({ word }) => word))] as const),
      ) as { [K in (typeof criteria)[number]["key"]]: fc.Arbitrary<string> }),
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((control, id): ControlDraft => ({ ...control, id, number: id + 1 })));

/** Any draft that a person can make in the pane; its text is never empty. */
export const anyDraft: fc.Arbitrary<RiskDraft> = fc.record({
  risk: fc.record({
    ...Object.fromEntries(Object.keys(emptyDraft.risk).map((key) => [key, prose])),
    number: fc.constant(""),
    text: prose.map((text) => `Posibilidad ${text}`),
    actOrOmission: words(["Sí", "No"]),
    probability: fc.constantFrom("", 1, 2, 3, 4, 5),
    actionDate: dates,
  }) as fc.Arbitrary<RiskDraft["risk"]>,
  impact: fc.record({
    answers: fc.array(words(["Sí", "No"]), { minLength: 19, maxLength: 19 }),
    economic: words(["Menos de 10 SMLMV", "Más de 500 SMLMV"]),
    reputational: words(["Interna"]),
  }),
  controls,
});
