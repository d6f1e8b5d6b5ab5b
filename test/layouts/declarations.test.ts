import { columnValidation, fieldValidation } from "../../src/actions/structure/buildValidation";
import { type DataColumn, readRecord } from "../../src/domain/project/Record";
import { type TableKey, tableKeys } from "../../src/domain/project/tables";
import { columnHelp } from "../../src/i18n/es/columns";
import { sheetLayouts } from "../../src/layouts/index";
import type { ColumnKind } from "../../src/layouts/Layout";
import { ownPlace } from "../../src/layouts/risk/ownPlace";
import { listNames } from "../../src/layouts/workbookNames";

const tables = sheetLayouts.flatMap(({ table }) => table ?? []);
const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
const fields = sheetLayouts.flatMap((layout) => layout.fields);
const kinds: readonly ColumnKind[] = ["text", "code", "number", "money", "date", "month", "mark", "computed"];

/** What a record of a table is read from, column by column. */
function dataColumns(key: TableKey): readonly DataColumn[] {
  const read: DataColumn[] = [];
  readRecord(key, (column) => {
    read.push(column);
    return "";
  });
  return read;
}

/** Functions that Excel 2016 knows and that the sheets may use; LibreOffice and Univer calculate them too. */
const allowed = new Set(
  "ABS AND AVERAGEIFS CHAR CHOOSE COLUMN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT EXP IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT LEFT LEN LN MATCH MAX MID MIN MOD MONTH N NA NOT OR ROUND ROUNDUP ROW ROWS SEARCH SUBSTITUTE SUM SUMIFS SUMPRODUCT TODAY TRIM".split(
    " ",
  ),
);

/** Every formula of the template with where it stands. */
const formulas: readonly (readonly [string, string])[] = [
  ...columns.flatMap(({ table, column }) =>
    column.formula === undefined ? [] : [[`${table.name}[${column.header}]`, column.formula] as const],
  ),
  ...fields.flatMap(({ name, formula }) => (formula === undefined ? [] : [[name, formula] as const])),
  ...sheetLayouts.flatMap(({ name, cells }) =>
    (cells ?? []).flatMap(({ cell, content }) =>
      content.startsWith("=") ? [[`${name}!${cell}`, content] as const] : [],
    ),
  ),
  [ownPlace.name, ownPlace.formulaOn("'Mapa de calor'!")],
];

const conditional = sheetLayouts.flatMap((layout) =>
  layout.conditionalFormats.map((format) => ({
    layout,
    column: "column" in format ? format.column : undefined,
    formula: format.formula,
  })),
);

/** Columns that only the add-in or other formulas read. */
const unseen = [
  "tHallazgos[Código]",
  "tHallazgos[Clave]",
  "tCronograma[Primer mes]",
  "tCronograma[Último mes]",
  "tMetas[Peso aplicado]",
  "tMetas[Avance ponderado]",
  "tEvidencias[Reportes entregados]",
  "tEvidencias[Reportes que deben]",
  "tSeguimiento[Clave]",
  "tSeguimiento[Entrega]",
  "tSeguimiento[Planeado que suma]",
  "tSeguimiento[Logrado que suma]",
  "tSeguimiento[Peso en el municipio]",
  "tSeguimiento[Avance ponderado]",
  "tEnvios[Huella de lo enviado]",
  "tEnvios[Huella de lo recibido]",
];

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');
const functionsOf = (formula: string) =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1] ?? "");

describe("The sheets of the template", () => {
  it("name the columns to print where they stay off paper without rows: the first row brings these columns back", () => {
    const unnamed = sheetLayouts.filter(({ printedWith, page }) => printedWith && !page.area);
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it("have different names that Excel accepts, and different tables and defined names", () => {
    const names = sheetLayouts.map(({ name }) => name);
    expect(names).toEqual([
      "Inicio",
      "Ficha",
      "Actividades",
      "Catálogo PIDM",
      "Metas",
      "Cronograma",
      "Evidencias",
      "Presupuesto",
      "Catálogo rubro",
      "Rubro",
      "Municipios",
      "Seguimiento",
      "Ejecución",
      "Capacitación",
      "Actores",
      "Índices",
      "Envíos",
      "Riesgos",
      "Impacto",
      "Controles",
      "Mapa de calor",
      "Hallazgos",
    ]);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    const unique = [...tables.map(({ name }) => name), ...fields.map(({ name }) => name)].map((name) =>
      name.toLowerCase(),
    );
    expect(new Set(unique).size).toBe(unique.length);
    for (const { name } of fields) expect(name).toMatch(/^[a-z][A-Za-z]{3,}\d*$/);
  });

  it.each(tables.map((table) => [table.name, table] as const))("gives %s unique headers and keys", (_, table) => {
    const headers = table.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(headers.length);
    for (const { header } of table.columns) expect(header).toMatch(/^[\p{L}\p{N} ]+$/u);
  });

  it.each(columns.map(({ table, column }) => [`${table.name}[${column.header}]`, table, column] as const))(
    "gives %s a help in src/i18n/es/columns.ts, a width and a kind",
    (_, table, column) => {
      const { prompt } = columnValidation(table, column, { [column.key]: 1 }, table.headerRow + 1);
      expect(prompt?.text ?? "").toMatch(/^.{13}/);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      // Hidden columns are for the add-in alone.
      const hidden = unseen.includes(`${table.name}[${column.header}]`);
      if (hidden) expect(column.width).toBe(0);
      else expect(column.width).toBeGreaterThanOrEqual(5);
      expect(column.width).toBeLessThanOrEqual(110);
      expect(kinds).toContain(column.kind);
      expect(column.kind === "computed").toBe(column.formula !== undefined);
    },
  );

  it.each(tableKeys)("hold every column that src/domain/project/tables.ts declares for %s, with its kind", (key) => {
    const own = tables.find((table) => table.key === key)?.columns ?? [];
    const shown = own.filter(({ kind }) => kind !== "computed").map((column) => [column.key, column.kind]);
    const declared = dataColumns(key).map((column) => [column.key, column.kind === "numeral" ? "code" : column.kind]);
    expect(shown.sort()).toEqual(declared.sort());
  });

  it("gives every named cell a help that fits an input message", () => {
    for (const field of fields) {
      const { prompt } = fieldValidation(field);
      expect([field.key, (prompt?.text ?? "").length > 12, (prompt?.text ?? "").length <= 255]).toEqual([
        field.key,
        true,
        true,
      ]);
      expect((prompt?.title ?? "").length).toBeLessThanOrEqual(32);
    }
  });

  it("has no help for a column that is not there", () => {
    const known = new Map<string, readonly string[]>([
      ...tables.map(
        ({ key, columns: own }) => [key, own.map((one) => one.key.replace(/^month\d+$/, "month"))] as const,
      ),
      ["fields", fields.map(({ key }) => key)],
    ]);
    const stray = Object.entries(columnHelp).flatMap(([group, help]) =>
      Object.keys(help).filter((key) => !(known.get(group) ?? []).includes(key)),
    );
    expect(stray).toEqual([]);
  });

  it("says in the help of every derived column that it is calculated", () => {
    const silent = columns
      .filter(({ column }) => column.kind === "computed")
      .map(({ table, column }) => columnValidation(table, column, {}, 1).prompt?.text ?? "")
      .filter((help) => !help.startsWith("Se calcula"));
    expect(silent).toEqual([]);
  });
});

describe("Validations and conditional formats", () => {
  const rules = [...columns.map(({ column }) => column), ...fields].flatMap(({ key, validation }) =>
    validation === undefined ? [] : [{ key, validation }],
  );

  it("keep typed lists within the 255 characters of Excel, and take longer ones from a defined name", () => {
    const names: readonly string[] = Object.values(listNames).map(({ name }) => `=${name}`);
    const lists = rules.flatMap(({ validation }) => (validation.kind === "list" ? [validation.values] : []));
    for (const values of lists) expect(values.join(",").length).toBeLessThanOrEqual(255);
    for (const value of lists.flat()) expect(value).not.toMatch(/,|^\s|\s$/);
    const named = rules.flatMap(({ validation }) => (validation.kind === "listFormula" ? [validation.formula] : []));
    expect(named.filter((formula) => !names.includes(formula))).toEqual([]);
    expect([lists.length, named.length]).toEqual([74, 21]);
  });

  it("hold no structured reference, which Excel refuses there", () => {
    const texts = [
      ...rules.flatMap(({ validation }) => ("formula" in validation ? [validation.formula] : [])),
      ...conditional.map(({ formula }) => formula),
    ];
    expect(texts.filter((formula) => /\[/.test(formula))).toEqual([]);
    expect(texts.length).toBeGreaterThan(20);
  });

  it("name only columns or fields of their own sheet", () => {
    const stray = conditional.flatMap(({ layout, column, formula }) => {
      const known = [...layout.fields.map(({ key }) => key), ...(layout.table?.columns ?? []).map(({ key }) => key)];
      const used = [
        ...(column === undefined ? [] : [column]),
        ...[...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
      ].filter((key) => key !== "here");
      return used.filter((key) => !known.includes(key)).map((key) => `${layout.name}: ${key}`);
    });
    expect(stray).toEqual([]);
  });

  it("keep a custom rule below the 255 characters that Excel stores", () => {
    for (const { table, column } of columns) {
      const places = Object.fromEntries(table.columns.map(({ key }, index) => [key, index + 1]));
      const { rule } = columnValidation(table, column, places, table.headerRow + 1);
      if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
      if (rule.kind === "custom") expect(rule.formula).not.toMatch(/[{}]/);
    }
  });
});

describe("Formulas of the template", () => {
  it.each(formulas)("use only functions of Excel 2016 in %s", (_, formula) => {
    expect(functionsOf(formula).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("ask the day of the computer in one cell alone, which a person's date overrules", () => {
    expect(formulas.filter(([, formula]) => /\bTODAY\(/.test(formula))).toEqual([
      ["fCorte", "=IF(ISNUMBER(fFechaCorte),fFechaCorte,TODAY())"],
    ]);
  });

  it("take no code of digits as a criterion, which loses its zeros: only names, years, trimestres and codes with hyphens", () => {
    const criteria = new Set(
      formulas.flatMap(([, formula]) =>
        [...formula.matchAll(/\b(?:SUM|COUNT|AVERAGE)IFS?\((.*?)\)/g)].flatMap((call) =>
          [...(call[1] ?? "").matchAll(/\bt[A-Z]\w+\[([^[\]]+)\],/g)].map((column) => column[1] ?? ""),
        ),
      ),
    );
    const summed = [
      "Logrado que suma",
      "Planeado que suma",
      "Avance ponderado",
      "Peso en el municipio",
      "Personas nuevas",
    ];
    const values = [...summed, "Planeado", "Logrado", "Valor"];
    const names = ["PIDM", "Municipio", "Clave", "Trimestre", "Estado", "Entrega", "Estrategia", "Índice", "Año"];
    expect([...criteria].sort()).toEqual([...values, ...names].sort());
  });

  it("never use SORT, XLOOKUP or a volatile function", () => {
    const all = [...formulas.map(([, formula]) => formula), ...conditional.map(({ formula }) => formula)].join("\n");
    expect(all).not.toMatch(/\b(SORT|XLOOKUP|FILTER|UNIQUE|LET|INDIRECT|OFFSET|NOW)\(/);
  });

  it("name only tables, columns and fields of the template", () => {
    const headers = new Map(tables.map((table) => [table.name, table.columns.map(({ header }) => header)]));
    const stray = formulas.flatMap(([place, formula]) => {
      const code = withoutTexts(formula);
      const references = [...code.matchAll(/(t[A-Z]\w+)\[((?:\[[^\]]*\][,:]?)+|[^[\]]*)\]/g)].flatMap((match) => {
        const parts = [...(match[2] ?? "").matchAll(/\[([^\]]*)\]/g)].map((part) => part[1] ?? "");
        const named = (parts.length === 0 ? [match[2] ?? ""] : parts).filter((part) => part !== "#This Row");
        return named.filter((header) => !(headers.get(match[1] ?? "") ?? []).includes(header));
      });
      const names = [...code.matchAll(/\bf[A-Z]\w+/g)].map((match) => match[0]);
      const unknown = names.filter((name) => !fields.some((field) => field.name === name));
      return [...references, ...unknown].map((what) => `${place}: ${what}`);
    });
    expect(stray).toEqual([]);
  });

  it("stay below the 8,192 characters of Excel", () => {
    for (const [, formula] of formulas) expect(formula.length).toBeLessThan(8192);
  });
});
