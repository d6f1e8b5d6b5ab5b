import type { IndexFindings } from "../../../domain/findings/IndexFindings";
import type { WordsFor } from "../../FindingWords";

const own = "Rule of this add-in; indices belong to the diagnosis (DIE-FO-013, 5.2).";

/** «IDI 2021 of Girón», without what the row does not say. */
function nameOf(p: { readonly index: string; readonly year: string; readonly municipality: string }): string {
  const place = p.municipality === "" ? "" : `of ${p.municipality}`;
  return [p.index === "" ? "The value" : p.index, p.year, place].filter((part) => part !== "").join(" ");
}

/** English words of the findings on indices. */
export const indexWords: WordsFor<keyof IndexFindings> = {
  "index/out-of-range": {
    title: "Value of an index that is not from 0 to 100",
    message: (p) => `The value says «${p.found}»; expected a number from 0 to 100.`,
    why: "Formulas compare numbers alone. A value off the scale changes averages and ranks.",
    norm: own,
    how: "Compare with the source and write the number with a decimal comma, such as 76,8.",
  },
  "index/year": {
    title: "Year of an index that does not serve",
    message: (p) => {
      if (p.found === "") return "The value does not say of which year it is.";
      if (p.today !== undefined) return `The year ${p.found} is still to come; this is ${p.today}.`;
      return `The year says «${p.found}»; expected a number of four digits, from 1990 to 2100.`;
    },
    why: "Each value is compared with those of its year and with that of the year before.",
    norm: own,
    how: "Write the year that is measured, not that of publication. Example: 2021.",
  },
  "index/name-alike": {
    title: "Index written in two ways",
    message: (p) => `«${p.found}» seems to be ${p.expected}.`,
    why: "Formulas look for the same name. Written otherwise, it is another index.",
    norm: own,
    how: "Write the same index always alike. If they are two, make their names differ more.",
  },
  "index/duplicate": {
    title: "Value of an index that stands twice",
    message: (p) => {
      const clash = p.clash ? " The two values differ." : "";
      return `${nameOf(p)} stands twice; the other one is row ${p.sameAs} of the table.${clash}`;
    },
    why: "Both rows count in the average and in the rank.",
    norm: own,
    how: "Compare with the source and leave one row.",
  },
  "index/without-source": {
    title: "Value of an index without a source",
    message: (p) => `${nameOf(p)} does not say where it comes from.`,
    why: "Without a source nobody can verify the value.",
    norm: own,
    how: "Write the entity and the document under Fuente, such as: Función Pública, FURAG results 2021.",
  },
};
