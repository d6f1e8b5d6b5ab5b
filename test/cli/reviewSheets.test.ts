import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { type ForeignSheet, foreignBook } from "../support/foreignBook";
import { memoryCli } from "../support/memoryIo";
import { sampleWorkbook } from "../support/sampleProject";

interface Json {
  readonly valid: boolean;
  readonly counts: Record<string, number>;
  readonly coverage: Record<string, number>;
  readonly summary: string;
  readonly findings: readonly {
    readonly code: string;
    readonly places: readonly unknown[];
    readonly message: string;
  }[];
  readonly sheets: readonly { readonly sheet: string; readonly notes: readonly { readonly message: string }[] }[];
}

const head = { font: { bold: true } };

/** Lines that add up to 600; the total says `said`. */
function expenses(name: string, said: number): ForeignSheet {
  return {
    name,
    rows: [
      ["Concepto", "Valor"],
      ["Honorarios", 125_300_000],
      ["Seguros", 98_450_000],
      ["Viáticos", 7_215_000],
      [
        { value: "Total", style: head },
        { value: said, style: head },
      ],
    ],
  };
}

const right = 125_300_000 + 98_450_000 + 7_215_000;
const text = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));
const parse = (out: string): Json => JSON.parse(out);

describe("revisar", () => {
  it("finds a wrong total in a workbook that is not ours, with its cell and the digits that close it", async () => {
    const book = await foreignBook([expenses("Gastos", right + 4_000_000)]);
    const { code, out, err } = await memoryCli({ "ajeno.xlsx": book }).run("revisar", "ajeno.xlsx");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("Gastos B5");
    expect(out).toContain("$234.965.000");
    expect(out).toContain("B5:  $234.965.000  →  $230.965.000");
  });

  it("gives a right workbook exit 0", async () => {
    const book = await foreignBook([expenses("Gastos", right)]);
    expect((await memoryCli({ "ajeno.xlsx": book }).run("revisar", "ajeno.xlsx")).code).toBe(0);
  });

  it("says of a workbook of the project that «validar» checks more of it, and of no other", async () => {
    const own = await writeXlsx(await sampleWorkbook());
    const cli = memoryCli({ "proyecto.xlsx": own, "ajeno.xlsx": await foreignBook([expenses("Gastos", right)]) });
    const hint = "«validar» revisa también su TOTAL, códigos, metas y cronograma.";
    expect((await cli.run("revisar", "proyecto.xlsx")).out.replace(/\s+/g, " ")).toContain(hint);
    expect((await cli.run("revisar", "proyecto.xlsx", "--json")).out).toContain(hint);
    expect((await cli.run("revisar", "ajeno.xlsx")).out).not.toContain("validar");
  });

  it("never says that nothing is to be corrected where no sum was judged", async () => {
    const book = await foreignBook([
      {
        name: "Lista",
        rows: [
          ["Nombre", "Ciudad"],
          ["Uno", "Girón"],
          ["Dos", "Piedecuesta"],
        ],
      },
    ]);
    const { code, out } = await memoryCli({ "lista.xlsx": book }).run("revisar", "lista.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("No se juzgó ninguna suma");
    expect(out).not.toMatch(/nada por corregir|No hay hallazgos/);
  });

  it("names the lists without totals in one line, where other sheets have some", async () => {
    const list = (name: string) => ({
      name,
      rows: [
        ["Nombre", "Valor"],
        ["Uno", 5_000],
        ["Dos", 7_000],
      ],
    });
    const book = await foreignBook([list("Lista"), expenses("Gastos", right), list("Otra")]);
    const { code, out } = await memoryCli({ "libro.xlsx": book }).run("revisar", "libro.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("Se revisó 1 suma en 3 hojas (1 digitada).");
    expect(out).toContain("- Lista, Otra: sin totales que revisar.");
  });

  it("checks all visible sheets, and with --hoja any one of them", async () => {
    const sheets = [
      expenses("Uno", right),
      { ...expenses("Oculta", right + 5), hidden: true },
      expenses("Dos", right + 30),
    ];
    const cli = memoryCli({ "libro.xlsx": await foreignBook(sheets) });
    const all = parse((await cli.run("revisar", "libro.xlsx", "--json")).out);
    expect(all.sheets.map(({ sheet }) => sheet)).toEqual(["Uno", "Dos"]);
    expect(all.findings.map(({ places }) => places[0])).toEqual([{ sheet: "Dos", cell: "B5" }]);
    const hidden = await cli.run("revisar", "libro.xlsx", "--hoja", "oculta", "--json");
    expect(hidden.code).toBe(1);
    expect(parse(hidden.out).findings.map(({ places }) => places[0])).toEqual([{ sheet: "Oculta", cell: "B5" }]);
  });

  it.each([
    [["--hoja", "Otra"], "No hay una hoja «Otra». Las hojas son «Uno», «Dos»."],
    [["--rango", "A1:B5"], "Hay varias hojas: «Uno», «Dos». Diga con --hoja de cuál es el rango."],
    [
      ["--hoja", "Uno", "--rango", "Z90"],
      "El rango Z90 no tiene celdas con datos. Elija las celdas que quiere revisar.",
    ],
    [["--rango", "no"], "«no» no es un rango. Se esperaba uno como A1:F20."],
  ])("refuses %j in one sentence, with exit 2", async (options, sentence) => {
    const cli = memoryCli({ "libro.xlsx": await foreignBook([expenses("Uno", right), expenses("Dos", right)]) });
    expect(await cli.run("revisar", "libro.xlsx", ...options)).toEqual({ code: 2, out: "", err: sentence });
  });

  it.each([
    ["semicolons and Colombian amounts", ";", ["125.300.000", "98.450.000", "7.215.000"]],
    ["tabs and plain digits", "\t", ["125300000", "98450000", "7215000"]],
    ["commas and US amounts in quotes", ",", ['"$125,300,000.00"', '"$98,450,000.00"', '"$7,215,000.00"']],
  ])("reads a .csv with %s", async (_, sign, [a = "", b = "", c = ""]) => {
    const rows = (total: string) =>
      text(
        ...[
          ["Concepto", "Valor"],
          ["Honorarios", a],
          ["Seguros", b],
          ["Viáticos", c],
          ["Total", total],
        ].map((row) => row.join(sign)),
      );
    const cli = memoryCli({ "bien.csv": rows("230965000"), "mal.csv": rows("203965000") });
    expect((await cli.run("revisar", "bien.csv")).code).toBe(0);
    const wrong = await cli.run("revisar", "mal.csv", "--json");
    expect(wrong.code).toBe(1);
    expect(parse(wrong.out).findings.map(({ places }) => places[0])).toEqual([{ sheet: "mal", cell: "B5" }]);
  });

  const takes = "Se esperaba cualquier libro .xlsx, o un texto .csv o .txt con columnas.";
  const utf16 = (text: string, mark: boolean) =>
    new Uint8Array([
      ...(mark ? [0xff, 0xfe] : []),
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);

  it.each<[string, Uint8Array, string]>([
    ["vacio.csv", new Uint8Array(), `«vacio.csv» está vacío. ${takes}`],
    ["marca.csv", text("\ufeff"), `«marca.csv» está vacío. ${takes}`],
    ["espacios.txt", text("  ", "\t", ""), `«espacios.txt» está vacío. ${takes}`],
    [
      "ruido",
      Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
      `«ruido» no es un libro ni un texto que se pueda leer. ${takes}`,
    ],
    [
      "pagina.xls",
      text("<html><body><table><tr><td>Total</td><td>5</td></tr></table></body></html>"),
      "«pagina.xls» es una página web (HTML). Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.",
    ],
    [
      "informe.xlsx",
      text("%PDF-1.7", "1 0 obj"),
      "«informe.xlsx» es un PDF. Consiga el libro del que salió, o pase su tabla a Excel y guárdela como «Libro de Excel (.xlsx)».",
    ],
    [
      "foto.csv",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 66, 66, 66]),
      "«foto.csv» es una imagen PNG. Escriba sus datos en una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».",
    ],
  ])("says of %s what it is and what is taken, never that nothing is wrong", async (name, bytes, sentence) => {
    expect(await memoryCli({ [name]: bytes }).run("revisar", name)).toEqual({ code: 2, out: "", err: sentence });
  });

  it.each([
    ["with a mark", true],
    ["without one", false],
  ])("reads UTF-16 %s, as Excel saves «Texto Unicode»", async (_, mark) => {
    const rows = "Concepto\tValor\nViáticos\t1.500.000\nSeguros\t2.500.000\nTotal\t4.000.000\n";
    const cli = memoryCli({ "lista.txt": utf16(rows, mark) });
    const { code, out } = await cli.run("revisar", "lista.txt");
    expect(code).toBe(0);
    expect(out).toContain("Se revisó 1 suma");
  });

  it("reads a list whose headings are «ID;Proyecto;Valor»", async () => {
    const cli = memoryCli({
      "lista.csv": text("ID;Proyecto;Valor", "1;Vía;1.500.000", "2;Parque;2.500.000", ";Total;4.000.000"),
      "tabla.slk": text("ID;PWXL;N;E", "P;PGeneral", 'C;Y1;X1;K"Total"', "E"),
    });
    expect((await cli.run("revisar", "lista.csv")).out).toContain("Se revisó 1 suma");
    expect(await cli.run("revisar", "tabla.slk")).toMatchObject({ code: 2, out: "" });
  });

  it("reads Latin-1, and speaks English where asked", async () => {
    const bytes = Uint8Array.from("Concepto;Valor\nViáticos;1.500.000\nSeguros;2.500.000\nTotal;5.000.000", (letter) =>
      letter.charCodeAt(0),
    );
    const { code, out } = await memoryCli({ "a.csv": bytes }).run("review", "a.csv", "--language", "en");
    expect(code).toBe(1);
    expect(out).toContain("a B4");
    expect(out).not.toMatch(/[áéíóú¿¡]/);
  });

  it.each([
    ["missing.xlsx", undefined, "cualquier libro .xlsx, o un texto .csv o .txt con columnas"],
    [
      "viejo.xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0),
      "«viejo.xls» es un archivo de Office anterior a 2007 (.doc o .xls)",
    ],
    ["vacio.csv", new Uint8Array(), "«vacio.csv» está vacío"],
  ])("says what is wrong with %s", async (name, bytes, part) => {
    const { code, err } = await memoryCli(bytes === undefined ? {} : { [name]: bytes }).run("revisar", name);
    expect(code).toBe(2);
    expect(err).toContain(part);
    expect(err).not.toContain("\n");
  });
});
