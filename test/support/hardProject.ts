import type { Project } from "../../src/domain/project/Project";
import { bigProject } from "./bigProject";
import { bigRiskMap } from "./bigRiskMap";
import { planTexts } from "./planTexts";

const codeOf = (index: number) => {
  const place = Math.floor(index / 999);
  return `${1 + (Math.floor(place / 8) % 5)}-${1 + (place % 8)}-1-${1 + (index % 999)}`;
};

/** How the metas of a hard project stand beside its catalogue: texts that slipped to other codes, or codes that are none. */
export type Hardness = "texts" | "codes";

/**
 * So many rows of every table with the slips that cost most: each meta has the text of another code, or a code that is
 * none; every row of schedule and evidence points to a meta of its own; many lines and risks repeat others.
 */
export function hardProject(rows: number, hardness: Hardness): Project {
  const texts = planTexts(rows, 11);
  const range = Array.from({ length: rows }, (_, index) => index);
  const small = bigProject(rows);
  const [rubro] = small.rubro;
  return {
    ...small,
    ...bigRiskMap(Math.ceil(rows / 2), 2),
    ficha: small.ficha,
    activities: range.map((index) => ({
      number: index + 1,
      text: `Actividad ${index}`,
      objective: "",
      responsible: "",
    })),
    budget: small.budget.map((line, index) => ({ ...line, activity: index + 1, unit: `UND ${index % 50}` })),
    metas: range.map((index) => ({
      activity: index + 1,
      pidm: hardness === "texts" ? codeOf(index) : `sin código ${index}`,
      metaNumber: 1 + (index % 999),
      text: `${texts[(index + 7) % rows] ?? ""} x`,
      indicator: "",
      unit: "",
      baseline: "",
      target: "",
      responsible: "",
      weight: "",
    })),
    pidm: range.map((index) => ({
      code: codeOf(index),
      componente: "",
      linea: "",
      programa: "",
      metaNumber: 1 + (index % 999),
      text: texts[index] ?? "",
    })),
    schedule: range.map((index) => ({
      pidm: hardness === "texts" ? codeOf(index) : `otra ${index}`,
      number: 1,
      text: texts[(index * 3) % rows] ?? "",
      months: ["✓", "", "", "", "", "", "", "", "", "", "", ""],
      responsible: "",
    })),
    evidence: range.map((index) => ({
      pidm: codeOf(index),
      text: texts[index] ?? "",
      quarters: "1",
      state: "",
      link: "",
    })),
    rubro:
      rubro === undefined
        ? []
        : range.map((index) => ({ ...rubro, productoName: texts[index] ?? "", amount: 1000 + index })),
    origin: "book",
  };
}
