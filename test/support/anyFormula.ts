import fc, { type Arbitrary } from "fast-check";
import { formatColumn } from "../../src/domain/workbook/address";

const lock = fc.constantFrom("", "$");
const column = fc.integer({ min: 1, max: 16_000 }).map(formatColumn);
const row = fc.integer({ min: 1, max: 1_000_000 });

const cell = fc.tuple(lock, column, lock, row).map((parts) => parts.join(""));
const range = fc.tuple(cell, cell).map((ends) => ends.join(":"));
const columns = fc.tuple(lock, column, lock, column).map(([a, b, c, d]) => `${a}${b}:${c}${d}`);
const rows = fc.tuple(lock, row, lock, row).map(([a, b, c, d]) => `${a}${b}:${c}${d}`);
const sheet = fc.constantFrom("", "Hoja1!", "'Año 2'!", "'O''Brien'!", "[1]Hoja!", "'[Plan 25.xlsx]Hoja 1'!", "'A1'!");
const cells = fc.tuple(sheet, fc.oneof(cell, range, columns, rows)).map((parts) => parts.join(""));

const header = fc.constantFrom("Valor", "Valor parcial", "N.º", "Año 1", "a'[b']", "'#1", "it''s", "Σ");
const table = fc.oneof(
  header.map((one) => `tX[${one}]`),
  header.map((one) => `tX[[#This Row],[${one}]]`),
  fc.tuple(header, header).map(([a, b]) => `tX[[#This Row],[${a}]:[${b}]]`),
  fc.tuple(header, header).map(([a, b]) => `tX[[#Totals],[${a}]:[${b}]]`),
  fc.constantFrom("tX[]", "tX[#All]", "tX[[#Headers],[#Data],[Valor]]"),
);

const literal = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }).map(String),
  fc.constantFrom(
    "1.5",
    "0.25",
    "1E+20",
    "TRUE",
    "FALSE",
    '""',
    '"A1 [@x] ""y"" \'z"',
    "#N/A",
    "#REF!",
    "tasa",
    "fTotal.2",
  ),
);

const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">=", "<", ">");
const callee = fc.constantFrom("SUM", "IF", "SUMPRODUCT", "LOG10", "INDEX", "_xlfn.IFS", "_xlfn.STDEV.S");

/** Expressions in the grammar of a file, with every kind of reference, literal and operator (ECMA-376 18.17.2). */
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: fc.oneof(cells, table, literal) as Arbitrary<string>, weight: 4 },
    { arbitrary: fc.tuple(tie("expression"), operator, tie("expression")).map((parts) => parts.join("")), weight: 3 },
    {
      arbitrary: fc
        .tuple(callee, fc.array(tie("expression"), { minLength: 1, maxLength: 3 }))
        .map(([name, all]) => `${name}(${all.join(",")})`),
      weight: 3,
    },
    { arbitrary: tie("expression").map((inner) => `(${inner})`), weight: 1 },
    { arbitrary: tie("expression").map((inner) => `-${inner}`), weight: 1 },
    { arbitrary: tie("expression").map((inner) => `${inner}%`), weight: 1 },
  ),
}));

/** A formula of a file, without "=". */
export const anyFormula = expression;
