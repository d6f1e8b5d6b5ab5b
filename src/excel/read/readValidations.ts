import { parseReference } from "../../domain/formula/cellReference";
import { formatArea, parseArea } from "../../domain/workbook/address";
import type { SheetLook } from "../../domain/workbook/Snapshot";
import type { Validation } from "../../domain/workbook/WritePlan";
import { decodeRule } from "../ops/validation";
import { passing } from "../passing";
import type { Overview } from "./readOverview";
import { type PendingTable, tableArea } from "./readTables";

/** A validation whose content is on its way; `area` is known once the areas of the tables are. */
interface PendingValidation {
  readonly sheet: string;
  readonly area: () => string;
  readonly target: Excel.DataValidation;
}

const marker = /^gm\.([^.]+)\./i;

/** Only tables of ours are asked for (their columns have hidden names gm.<table>.<key>): a stranger's workbook may have thousands of columns. */
function ownTables({ names }: Overview): ReadonlySet<string> {
  return new Set(names.flatMap(({ name }) => marker.exec(name)?.[1]?.toLowerCase() ?? []));
}

function columnArea(table: PendingTable, index: number): string {
  const area = tableArea(table);
  return formatArea({ row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 });
}

function loadColumns(context: Excel.RequestContext, table: PendingTable): readonly PendingValidation[] {
  const { columns } = context.workbook.tables.getItem(table.head.name);
  return table.head.columns.map((header, index) => ({
    sheet: table.head.sheet,
    area: () => columnArea(table, index),
    target: passing(columns.getItem(header).getDataBodyRange()).dataValidation,
  }));
}

/** Named single cells, such as "=Ficha!$B$4". */
function loadFields(context: Excel.RequestContext, overview: Overview): readonly PendingValidation[] {
  const sheets = new Set(overview.sheets.map((sheet) => sheet.name));
  return overview.names.flatMap(({ formula, visible }) => {
    const { sheet, area } = (visible ? parseReference(formula) : undefined) ?? {};
    if (sheet === undefined || area === undefined || area.rows * area.columns > 1 || !sheets.has(sheet)) return [];
    const cell = formatArea(area);
    const target = passing(context.workbook.worksheets.getItem(sheet).getRange(cell)).dataValidation;
    return [{ sheet, area: () => cell, target }];
  });
}

/** Asks for the validations of our columns and named cells; read them after the next sync. */
export function loadValidations(
  context: Excel.RequestContext,
  overview: Overview,
  tables: readonly PendingTable[],
): readonly PendingValidation[] {
  const own = ownTables(overview);
  if (own.size === 0) return [];
  const pending = [
    ...tables.filter(({ head }) => own.has(head.name.toLowerCase())).flatMap((table) => loadColumns(context, table)),
    ...loadFields(context, overview),
  ];
  for (const { target } of pending) target.load("type,rule,prompt,errorAlert");
  return pending;
}

function readValidation(target: Excel.DataValidation): Validation | undefined {
  // Cells with different rules have none together.
  const rule = decodeRule(target.type, target.rule ?? {});
  if (rule === undefined) return undefined;
  const { prompt, errorAlert } = target;
  const hasPrompt = prompt?.showPrompt === true && prompt.message !== "";
  const hasAlert = rule.kind !== "any" && errorAlert?.showAlert === true && errorAlert.message !== "";
  if (rule.kind === "any" && !hasPrompt) return undefined;
  return {
    rule,
    ...(hasPrompt ? { prompt: { title: prompt.title, text: prompt.message } } : {}),
    ...(hasAlert
      ? { alert: { style: errorAlert.style === "Stop" ? "stop" : "warning", text: errorAlert.message } }
      : {}),
  };
}

/** The validations of a sheet, by area. */
export function readValidations(pending: readonly PendingValidation[], sheet: string): SheetLook["validations"] {
  return pending.flatMap((one) => {
    const validation = one.sheet === sheet ? readValidation(one.target) : undefined;
    return validation === undefined || parseArea(one.area()) === undefined ? [] : [{ area: one.area(), validation }];
  });
}
