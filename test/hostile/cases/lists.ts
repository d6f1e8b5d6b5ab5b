import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import type { HostileCase } from "../HostileCase";
import { utf8 } from "../pieces";

const list = ["catalogo", "{}", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx"];
const value = ["valorar", "{}"];

const takes = "Se esperaba un catálogo PIDM en .xlsx, .csv o .txt.";
const noHeader = (file: string): RegExp =>
  new RegExp(`^No se puede usar «${file.replace(".", "\\.")}».*${takes.replace(/\./g, "\\.")}$`);
const tooLong = (file: string): string =>
  `La lista «${file}» pasa de 200.000 filas o de 2.000.000 de celdas. Divídala en archivos más cortos y repita.`;

const lists: readonly (readonly [string, string, HostileCase["make"], string | RegExp])[] = [
  ["filas.csv", "3 million rows", () => utf8(`código;meta\n${"1;a\n".repeat(3_000_000)}`), tooLong("filas.csv")],
  [
    "celdas.csv",
    "3 million cells in one row",
    () => utf8(`código;meta\n${";".repeat(3_000_000)}`),
    tooLong("celdas.csv"),
  ],
  [
    "comillas.csv",
    "a quote that is never closed",
    () => utf8(`código;meta\n"${"a;b\n".repeat(100_000)}`),
    noHeader("comillas.csv"),
  ],
  ["comillas2.csv", "a million quotes", () => utf8(`código;meta\n${'"'.repeat(1_000_001)}`), noHeader("comillas2.csv")],
  ["separadores.csv", "separators alone", () => utf8(";;;;\n;;;;\n;;;;\n"), noHeader("separadores.csv")],
  [
    "nulos.csv",
    "signs of nothing",
    () => utf8("código;meta\n\0\0\0\0;\0\0\n"),
    `«nulos.csv» no es un libro ni un texto que se pueda leer. ${takes}`,
  ],
  ["vacio.csv", "nothing", () => new Uint8Array(), `«vacio.csv» está vacío. ${takes}`],
];

const risk = (id: number): string => `{"id":${id},"probability":3,"answers":[],"controls":[]}`;

const risks: readonly (readonly [string, string, HostileCase["make"], 0 | 1 | 2, string | RegExp])[] = [
  ["hondo.json", "lists 200,000 levels deep", () => utf8("[".repeat(200_000)), 2, /^No se puede valorar «hondo\.json»/],
  [
    "hondo2.json",
    "the same, closed",
    () => utf8(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    2,
    /^No se puede valorar «hondo2\.json»/,
  ],
  ["texto.json", "no JSON", () => utf8("riesgos: uno"), 2, /no es un archivo JSON/],
  ["nada.json", "nothing", () => new Uint8Array(), 2, /no es un archivo JSON/],
  ["nulo.json", "null", () => utf8("null"), 2, /se esperaba un objeto/],
  [
    "tipos.json",
    "a list of anything",
    () => utf8('{"method":"v4-v6","risks":[null,1,"x",[],{},{"id":{}}]}'),
    1,
    /No se puede valorar/,
  ],
  [
    "prototipo.json",
    "names that are JavaScript's",
    () => utf8('{"method":"__proto__","risks":[],"__proto__":{"method":"v4-v6"}}'),
    2,
    /no se conoce el método/,
  ],
  [
    "prototipo2.json",
    "the same in a risk",
    () =>
      utf8(
        '{"method":"v4-v6","risks":[{"id":"constructor","probability":1e999,"answers":{"length":19},"controls":"toString"}]}',
      ),
    1,
    /No se puede valorar/,
  ],
  [
    "palabras.json",
    "words that are JavaScript's",
    () =>
      utf8(
        '{"method":"v4-v6","settings":{"constructor":1},"risks":[{"id":1,"probability":3,"answers":[true],"controls":[{"responsible":"constructor","authority":"toString"}]}]}',
      ),
    1,
    /No se puede valorar/,
  ],
  [
    "muchos.json",
    "130,000 risks",
    () => utf8(`{"method":"v4-v6","risks":[${Array.from({ length: 130_000 }, (_, id) => risk(id)).join(",")}]}`),
    1,
    /129999 +No se puede valorar/,
  ],
  ["imagen.json", "a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 2, /no es un archivo JSON/],
];

/** An old map of many risks that are one sign long. */
function longMap(count: number) {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `Posibilidad de recibir dádivas ${at}`,
    "Falta de control",
    3,
  ]);
  return writeXlsx(
    applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: "Mapa" },
      {
        op: "setValues",
        sheet: "Mapa",
        area: `A1:D${count + 1}`,
        values: [["N.º", "Riesgo", "Causas", "Probabilidad"], ...rows],
      },
    ]),
  );
}

/** Lists, batches and maps as no person should make them. */
export const listCases: readonly HostileCase[] = [
  ...lists.map(([file, why, make, says]): HostileCase => ({ file, why, make, args: list, code: 2, says })),
  ...risks.map(([file, why, make, code, says]): HostileCase => ({ file, why, make, args: value, code, says })),
  {
    file: "mapa.xlsx",
    why: "a map of 100,000 risks",
    make: () => longMap(100_000),
    args: ["importar-mapa", "{}", "--salida", "nuevo.xlsx"],
    code: 2,
    says: "La hoja «Mapa» tiene 100.001 filas. Se importan mapas de hasta 5.000: deje en ella solo los riesgos.",
    heavy: true,
  },
];
