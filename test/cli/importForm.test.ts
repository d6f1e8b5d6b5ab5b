import { cellAt } from "../../src/domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { memoryCli } from "../support/memoryIo";
import { validateOoxml } from "../support/validateOoxml";

async function open(bytes: Uint8Array | undefined) {
  const reading = await readXlsx(bytes ?? new Uint8Array());
  if (!reading.ok) throw new Error(`The workbook cannot be read: ${reading.code}`);
  return reading.snapshot;
}

function budgetOf(snapshot: Snapshot): SheetSnapshot {
  const sheet = snapshot.sheets.find(({ name }) => name === "Presupuesto");
  if (sheet === undefined) throw new Error("The workbook has no budget");
  return sheet;
}

const usage = "Uso: gobernanza importar ENTRADA --salida NUEVO.xlsx [--mes-inicio 1..12] [--sobrescribir]";

describe("importar", () => {
  it("makes a valid workbook with the whole project and the findings of the paper", async () => {
    const cli = memoryCli();
    const { code, out, err } = await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const bytes = cli.files.get("libro.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("22 hojas, 7 metas y 4 renglones.");
    expect(await validateOoxml(bytes ?? new Uint8Array())).toEqual([]);
    const snapshot = await open(bytes);
    const { project } = decodeBook(snapshot);
    expect([project.metas, project.schedule, project.budget, project.rubro].map((rows) => rows.length)).toEqual([
      7, 32, 4, 1,
    ]);
    expect(project.ficha.declaredTotal).toBe(199_290_000);
    expect(decodeFindingRows(snapshot).filter(({ origin }) => origin === "form")).toHaveLength(38);
  });

  it("names what was not understood, with its line, and every contradiction with the copy that was kept", async () => {
    const { out } = await memoryCli().run("importar", "formato.txt", "--salida", "libro.xlsx");
    expect(out).toContain("Se quitaron marcas «<ol>» que no son parte del texto. (línea 101)");
    expect(out).toContain(
      "  8.1 (línea 146): El TOTAL no es la suma de los renglones. Se conservan los dos, tal como están.",
    );
  });

  it("names the month that it took for «Mes 1» right after what was written, and how to change it", async () => {
    const { out } = await memoryCli().run("importar", "formato.txt", "--salida", "libro.xlsx");
    expect(out.split("\n").slice(0, 4)).toEqual([
      "Se escribió libro.xlsx.",
      "22 hojas, 7 metas y 4 renglones.",
      "Mes 1 del cronograma se tomó como septiembre, el mes de registro. Cámbielo con --mes-inicio.",
      "Avisos de la lectura:",
    ]);
    expect(out.match(/Mes 1/g)).toHaveLength(1);
    const english = await memoryCli().run("import", "formato.txt", "--output", "book.xlsx", "--language", "en");
    expect(english.out).toContain(
      "Mes 1 of the schedule was taken as September, the month of registration. Change it with --start-month.",
    );
  });

  it("asks for the month of «Mes 1» where the date of registration cannot be understood", async () => {
    const sample = new TextDecoder().decode(memoryCli().files.get("formato.txt"));
    const undated = new TextEncoder().encode(sample.replace(/SEPTIEMBRE/gi, "SETIEMB"));
    const { out } = await memoryCli({ "sin-fecha.txt": undated }).run(
      "importar",
      "sin-fecha.txt",
      "--salida",
      "l.xlsx",
    );
    expect(out).toContain(
      "Mes 1 del cronograma quedó sin mes: la fecha de registro no se entiende. Dígalo con --mes-inicio.",
    );
  });

  it("takes the month of «Mes 1» that was given, and says no more of it", async () => {
    const cli = memoryCli();
    const { out } = await cli.run("importar", "formato.txt", "--salida", "libro.xlsx", "--mes-inicio", "3");
    expect(out).not.toContain("Mes 1");
    expect(decodeBook(await open(cli.files.get("libro.xlsx"))).project.ficha.startMonth).toBe(3);
  });

  it("never replaces a file unless asked to", async () => {
    const before = Uint8Array.of(1, 2, 3);
    const cli = memoryCli({ "libro.xlsx": before });
    const refused = await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    expect(refused).toEqual({
      code: 2,
      out: "",
      err: "Ya existe «libro.xlsx». Use --sobrescribir para reemplazarlo.",
    });
    expect(cli.files.get("libro.xlsx")).toBe(before);
    expect((await cli.run("importar", "formato.txt", "--salida", "libro.xlsx", "--sobrescribir")).code).toBe(0);
    expect(cli.files.get("libro.xlsx")).not.toBe(before);
  });

  it.each([
    [["importar", "formato.txt"], `Falta la opción --salida NUEVO.xlsx.\n${usage}`],
    [["importar", "formato.txt", "--salida", "libro.docx"], "La salida «libro.docx» debe terminar en .xlsx."],
    [
      ["importar", "a.txt", "b.txt", "--salida", "l.xlsx"],
      `Este comando recibe un solo archivo y sobra «b.txt». Un nombre con espacios va entre comillas.\n${usage}`,
    ],
    [
      ["importar", "a.txt", "b.txt", "c.txt", "--salida", "l.xlsx"],
      `Este comando recibe un solo archivo y sobran «b.txt», «c.txt». Un nombre con espacios va entre comillas.\n${usage}`,
    ],
    [
      ["importar", "--salida", "l.xlsx"],
      `Falta el archivo ENTRADA: un formato .docx o .txt, o un libro .xlsx.\n${usage}`,
    ],
  ])("refuses %j and writes nothing", async (args, err) => {
    const cli = memoryCli();
    expect(await cli.run(...args)).toEqual({ code: 2, out: "", err });
    expect([...cli.files.keys()]).toEqual(["formato.txt"]);
  });

  it("repairs a workbook of ours into another file, with what a person added to it", async () => {
    const cli = memoryCli();
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const { code, out } = await cli.run("importar", "libro.xlsx", "--salida", "otro.xlsx");
    const [first, second] = [await open(cli.files.get("libro.xlsx")), await open(cli.files.get("otro.xlsx"))];
    expect(code).toBe(0);
    expect(out).toContain("Los formatos propios, las imágenes y las macros no pasan.");
    expect(decodeBook(second).project).toEqual(decodeBook(first).project);
    expect(cellAt(budgetOf(second), 11, 6).value).toBe(434_500_000);
  });
});
