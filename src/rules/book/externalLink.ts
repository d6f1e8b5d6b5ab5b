import type { Finding } from "../../domain/findings/Finding";
import { externalFinding } from "../selection/checkExternalLinks";
import type { BookRule } from "./BookRule";

/** Formulas and names of any sheet that point to another file: its figures change, or are lost, without this workbook. */
export const externalLink: BookRule = ({ parts: { external } }) => {
  if (external === undefined) return [];
  const { sheets, names, files, front } = external;
  const ofCells = sheets.map(({ sheet, cells }) => externalFinding(sheet, cells));
  if (names.length === 0) return ofCells;
  const unused: Finding = {
    code: "sheet/external-link",
    severity: "warning",
    places: [{ sheet: front, cell: "A1" }],
    params: { files: files.join(", "), cells: 0, area: "", names: names.join(", ") },
  };
  return [...ofCells, unused];
};
