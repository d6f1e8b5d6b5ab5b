import JSZip from "jszip";
import { listReferences } from "../../src/domain/formula/listReferences";
import { parseFormula } from "../../src/domain/formula/parseFormula";
import type { Reference } from "../../src/domain/formula/Reference";
import { readTokens } from "../../src/domain/formula/tokens";
import { remember } from "../../src/domain/text/remember";
import { decodeXml } from "../../src/xlsx/xml";

/** Elements of a package that hold formulas (ECMA-376 18.3.1.40, 18.5.1.1, 18.5.1.6, 18.2.5, 18.3.1.32, 18.3.1.10, 21.2.2.65). */
const holders: readonly { readonly part: RegExp; readonly element: RegExp }[] = [
  { part: /^xl\/worksheets\/[^/]+\.xml$/, element: /<(f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*)<\/\1>/g },
  {
    part: /^xl\/tables\/[^/]+\.xml$/,
    element: /<(calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>([^<]*)<\/\1>/g,
  },
  { part: /^xl\/workbook\.xml$/, element: /<(definedName)(?:\s[^>]*)?>([^<]*)<\/\1>/g },
  { part: /^xl\/charts\/[^/]+\.xml$/, element: /<(c:f)(?:\s[^>]*)?>([^<]*)<\/\1>/g },
];

/** Structured references stand in none of these: Excel refuses the file. */
const plainOnly = new Set(["formula", "formula1", "formula2", "c:f"]);

/** Spelled only by Excel's interface: «[@A]», «tX[@A]», spill «A1#» and a single «@A1» (ECMA-376 18.17.2, [MS-XLSX] 2.2.2). */
function isOnlyShown(formula: string): boolean {
  return (readTokens(formula) ?? []).some(
    ({ type, text }) =>
      (type === "structured" && /^[^[]*\[@/.test(text)) || (type === "operator" && /^[@#]$/.test(text)),
  );
}

function judgeFormula(element: string, formula: string): string | undefined {
  if (formula.startsWith("=")) return "begins with =";
  if (!parseFormula(formula).ok) return "is not in the grammar";
  if (isOnlyShown(formula)) return "is spelled as Excel shows it";
  const tables = (listReferences(formula) ?? []).filter((one: Reference) => one.kind === "table");
  if (tables.some((one) => one.table === undefined)) return "leaves the table's name out";
  return tables.length > 0 && plainOnly.has(element)
    ? "speaks of a table, which Excel takes in cells and names only"
    : undefined;
}

const judgeOnce = remember((element) => remember((formula) => ({ fault: judgeFormula(element, formula) })));

/** Most formulas of a package stand in all rows of a column, and packages have them in common. */
function faultOf(element: string, formula: string): string | undefined {
  return judgeOnce(element)(formula).fault;
}

/** A formula of a package: the part and element that hold it. */
export interface FoundFormula {
  readonly part: string;
  readonly element: string;
  readonly formula: string;
}

/** Every formula of an .xlsx: cells, calculated columns, totals, names, validations, conditional formats, charts. */
export async function listFormulas(bytes: Uint8Array): Promise<readonly FoundFormula[]> {
  const zip = await JSZip.loadAsync(bytes);
  const found: FoundFormula[] = [];
  for (const { name } of Object.values(zip.files)) {
    const holder = holders.find(({ part }) => part.test(name));
    if (holder === undefined) continue;
    const xml = (await zip.file(name)?.async("string")) ?? "";
    for (const [, element = "", text = ""] of xml.matchAll(holder.element))
      found.push({ part: name, element, formula: decodeXml(text) });
  }
  return found;
}

/** What is wrong with the formulas of an .xlsx, each fault once for a part; an empty list when all are in the file's grammar. */
export async function judgeFormulas(bytes: Uint8Array): Promise<string[]> {
  const faults = (await listFormulas(bytes)).flatMap(({ part, element, formula }) => {
    // A shared formula stands in its first cell only.
    const fault = element === "f" && formula === "" ? undefined : faultOf(element, formula);
    return fault === undefined ? [] : [`${part} <${element}> ${fault}: ${formula.slice(0, 200)}`];
  });
  return [...new Set(faults)];
}
