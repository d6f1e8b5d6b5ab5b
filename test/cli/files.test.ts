import { memoryCli } from "../support/memoryIo";

const encode = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0) & 0xff));

const oldBook = encode("\u00d0\u00cf\u0011\u00e0 sin más");
const files = {
  "vacio.txt": encode(""),
  "otro.txt": encode("Querido diario\n\nHoy sale el sol."),
  "foto.png": encode("\u0089PNG\r\n\u001a\n"),
  "falso.xlsx": encode("PK\u0003\u0004 xl/worksheets/ sin más"),
  "comprimido.xlsx": encode("PK\u0003\u0004 word/document.xml"),
  "viejo.xls": oldBook,
};
const form = "Se esperaba el formato DIE-FO-013 en Word (.docx) o en texto con tabulaciones (.txt).";
const cut = "«falso.xlsx» es un libro de Excel al que le falta el final. Descárguelo o cópielo de nuevo, completo.";
const saveBook = "Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.";

describe("A file that cannot be read", () => {
  it.each([
    [
      ["validar", "nada.txt", "--json"],
      "No se encontró el archivo «nada.txt». Se esperaba un formato .docx o .txt, o un libro .xlsx.",
    ],
    [
      ["validar", "vacio.txt"],
      `No se puede usar «vacio.txt». El archivo está vacío. ${form} También se recibe un libro .xlsx.`,
    ],
    [
      ["validar", "otro.txt"],
      `No se puede usar «otro.txt». El archivo no es el formato: empieza por «Querido diario». ${form} También se recibe un libro .xlsx.`,
    ],
    [
      ["importar", "foto.png", "--salida", "libro.xlsx"],
      `No se puede usar «foto.png». El archivo es una imagen PNG y no se puede leer. ${form} También se recibe un libro .xlsx.`,
    ],
    [["validar", "falso.xlsx", "--json"], cut],
    [
      ["resumir", "nada.xlsx"],
      "No se encontró el archivo «nada.xlsx». Se esperaba un libro .xlsx con las hojas del proyecto.",
    ],
    [["resumir", "vacio.txt"], "«vacio.txt» está vacío. Se esperaba un libro .xlsx."],
    [["informe", "otro.txt"], "«otro.txt» no es un libro. Se esperaba un archivo .xlsx."],
    [
      ["informe", "comprimido.xlsx"],
      "«comprimido.xlsx» es un documento de Word al que le falta el final. Copie su tabla a una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».",
    ],
    [["informe", "viejo.xls"], `«viejo.xls» es un archivo de Office anterior a 2007 (.doc o .xls). ${saveBook}`],
    [["resumir", "falso.xlsx"], cut],
    [
      ["importar-mapa", "nada.xlsx", "--salida", "libro.xlsx"],
      "No se encontró el archivo «nada.xlsx». Se esperaba un libro .xlsx con un mapa de riesgos.",
    ],
    [["importar-mapa", "falso.xlsx", "--salida", "libro.xlsx"], cut],
    [
      ["catalogo", "nada.csv", "--libro", "b.xlsx", "--salida", "libro.xlsx"],
      "No se encontró el archivo «nada.csv». Se esperaba un catálogo PIDM en .xlsx, .csv o .txt.",
    ],
    [["catalogo", "falso.xlsx", "--libro", "b.xlsx", "--salida", "libro.xlsx"], cut],
    [
      ["catalogo", "otro.txt", "--libro", "b.xlsx", "--salida", "libro.xlsx"],
      "No se encontró el archivo «b.xlsx». Se esperaba un libro .xlsx con las hojas del proyecto.",
    ],
    [["valorar", "nada.json"], "No se encontró el archivo «nada.json». Se esperaba una lista de riesgos en .json."],
  ])("is named, with what the command takes: %j", async (args, err) => {
    expect(await memoryCli(files).run(...args)).toEqual({ code: 2, out: "", err });
  });
});

describe("An output that exists", () => {
  // The file to read is missing: the refusal comes before any reading.
  it.each([
    [["importar", "nada.txt"]],
    [["catalogo", "nada.csv", "--libro", "b.xlsx"]],
    [["importar-mapa", "nada.xlsx"]],
    [["resumir", "nada.xlsx"]],
    [["informe", "nada.xlsx"]],
  ])("is refused before anything is read: %j", async (args) => {
    const cli = memoryCli({ "libro.xlsx": oldBook });
    expect(await cli.run(...args, "--salida", "libro.xlsx")).toEqual({
      code: 2,
      out: "",
      err: "Ya existe «libro.xlsx». Use --sobrescribir para reemplazarlo.",
    });
    expect(cli.files.get("libro.xlsx")).toBe(oldBook);
  });

  it("may be the workbook itself where a command rebuilds it in place", async () => {
    const cli = memoryCli();
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    expect((await cli.run("resumir", "libro.xlsx", "--salida", "libro.xlsx")).code).toBe(0);
  });
});
