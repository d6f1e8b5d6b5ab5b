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

describe("importar", () => {
  it("makes a valid workbook with the whole project and the findings of the paper", async () => {
    const cli = memoryCli();
    const { code, out, err } = await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const bytes = cli.files.get("libro.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("15 hojas, 7 metas y 4 renglones.");
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
      "El TOTAL no es la suma de los renglones. Se conservan los dos, tal como están. 8.1 (línea 146)",
    );
  });

  it("takes the month of «Mes 1» that was given", async () => {
    const cli = memoryCli();
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx", "--mes-inicio", "3");
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
    [["importar", "formato.txt"], "Falta la opción --salida LIBRO.xlsx."],
    [["importar", "formato.txt", "--salida", "libro.docx"], "La salida «libro.docx» debe terminar en .xlsx."],
    [["importar", "a.txt", "b.txt", "--salida", "l.xlsx"], "Se esperaba un archivo de entrada y se encontraron 2."],
    [["importar", "--salida", "l.xlsx"], "Se esperaba un archivo de entrada y se encontraron 0."],
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
