import { formatArea } from "../../../domain/workbook/address";
import type { CellBlock, SheetSnapshot, Snapshot } from "../../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../../domain/workbook/WritePlan";
import { joinRoles } from "../../../xlsx/joinRoles";

/** Blocks of the same text, as they lie in the sheet; "" and General are none. */
function blocksOf(cells: CellBlock, texts: readonly (readonly string[])[]): readonly { area: string; style: string }[] {
  const above = Array.from({ length: cells.row - 1 }, (): undefined[] => []);
  const before = Array.from({ length: cells.column - 1 }, () => undefined);
  const rows = texts.map((line) => [...before, ...line.map((text) => (/^(General)?$/.test(text) ? undefined : text))]);
  return joinRoles([...above, ...rows]);
}

function planFormats(sheet: string, cells: CellBlock): WritePlan {
  return blocksOf(cells, cells.formats).map(({ area, style }) => ({
    op: "setNumberFormat",
    sheet,
    area,
    format: style,
  }));
}

function planValues(sheet: string, { row, column, values, formulas }: CellBlock): WritePlan {
  const area = formatArea({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  const constants = values.map((line, r) =>
    line.map((value, c) => (value === "" || (formulas[r]?.[c] ?? "") !== "" ? null : value)),
  );
  return [{ op: "setValues", sheet, area, values: constants }];
}

/** Formulas come after all tables and names, which they may speak of; each column's run is one step. */
function planFormulas(sheet: string, { row, column, formulas }: CellBlock): WritePlan {
  const ops: Op[] = [];
  for (let c = 0; c < (formulas[0]?.length ?? 0); c += 1) {
    let start = 0;
    for (let r = 0; r <= formulas.length; r += 1) {
      if ((formulas[r]?.[c] ?? "") !== "") continue;
      const run = formulas.slice(start, r).map((line) => [line[c] ?? ""]);
      const area = formatArea({ row: row + start, column: column + c, rows: run.length, columns: 1 });
      if (run.length > 0) ops.push({ op: "setFormulas", sheet, area, formulas: run });
      start = r + 1;
    }
  }
  return ops;
}

function planLook({ name: sheet, look }: SheetSnapshot): WritePlan {
  return [
    ...look.styles.map(({ area, style }): Op => ({ op: "setStyle", sheet, area, style })),
    ...Object.entries(look.widths).map(
      ([column, characters]): Op => ({ op: "setColumnWidth", sheet, column: Number(column), characters }),
    ),
    ...Object.entries(look.heights).map(
      ([row, points]): Op => ({ op: "setRowHeight", sheet, row: Number(row), points }),
    ),
    ...look.validations.map(({ area, validation }): Op => ({ op: "setValidation", sheet, area, validation })),
    { op: "setConditionalFormats", sheet, formats: look.conditionalFormats },
    ...look.links.map((link): Op => ({ op: "addLink", sheet, ...link })),
    ...(look.view === undefined ? [] : [{ op: "setView", sheet, ...look.view } as const]),
    ...(look.page === undefined ? [] : [{ op: "setPage", sheet, page: look.page } as const]),
    ...look.charts.map((chart): Op => ({ op: "addChart", sheet, chart })),
  ];
}

const ofCells = (sheet: SheetSnapshot, plan: (sheet: string, cells: CellBlock) => WritePlan): WritePlan =>
  sheet.cells === undefined ? [] : plan(sheet.name, sheet.cells);

/** Writes a whole workbook anew; its first sheet must be there already, under its name. */
export function planBook({ sheets, names, properties }: Snapshot): WritePlan {
  return [
    ...sheets.slice(1).map(
      ({ name, look, visibility }): Op => ({
        op: "addSheet",
        sheet: name,
        ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
        ...(visibility === "veryHidden" ? { visibility } : {}),
      }),
    ),
    ...sheets.flatMap((sheet) => ofCells(sheet, planFormats)),
    ...sheets.flatMap((sheet) => ofCells(sheet, planValues)),
    ...sheets.flatMap(({ name: sheet, tables }) =>
      tables.map((table): Op => ({ op: "addTable", sheet, table: table.name, area: table.area })),
    ),
    ...names.map((name): Op => ({ op: "defineName", ...name })),
    ...sheets.flatMap((sheet) => ofCells(sheet, planFormulas)),
    ...sheets.flatMap(planLook),
    ...Object.entries(properties).map(([key, value]): Op => ({ op: "setProperty", key, value })),
  ];
}
