import { memoryCli } from "../support/memoryIo";
import { sampleText, utf8 } from "../support/sampleForm";

const newer = utf8(
  sampleText.replace("434.500.000", "34.500.000").replace("19 de septiembre de 2022", "3 de octubre de 2022"),
);

/** A command line with the workbook of the sample form, and its next version. */
async function withBook() {
  const cli = memoryCli({ "v3.txt": newer });
  await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
  return cli;
}

describe("comparar", () => {
  it("tells what a new version of the form changes, with its cell, and writes nothing", async () => {
    const cli = await withBook();
    const before = [...cli.files];
    const { code, out, err } = await cli.run("comparar", "v3.txt", "--libro", "libro.xlsx");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.split("\n")).toEqual([
      "2 cambios: 2 solo en el formato.",
      "",
      "Ficha",
      "  Fecha de registro (C6): 19 de septiembre de 2022 → 3 de octubre de 2022",
      "",
      "Presupuesto",
      "  Renglón 3 · Valor parcial (F11): $434.500.000 → $34.500.000",
      expect.stringMatching(/^ {4}Prestación de servicios profesionales/),
    ]);
    expect([...cli.files]).toEqual(before);
  });

  it("exits with 0 where the form says what the workbook holds", async () => {
    const { code, out } = await (await withBook()).run(
      "compare",
      "formato.txt",
      "--workbook",
      "libro.xlsx",
      "--language",
      "en",
    );
    expect({ code, out }).toEqual({
      code: 0,
      out: "The form says what the workbook says. There is nothing to change.",
    });
  });

  it("gives the facts of the three versions to programs", async () => {
    const { out } = await (await withBook()).run("comparar", "v3.txt", "--libro", "libro.xlsx", "--json");
    const { remembers, changes } = JSON.parse(out) as { remembers: boolean; changes: Record<string, unknown>[] };
    expect(remembers).toBe(true);
    expect(changes[1]).toMatchObject({
      sort: "form",
      place: { sheet: "Presupuesto", cell: "F11" },
      book: 434_500_000,
      form: "34.500.000",
      old: "434.500.000",
    });
  });

  it("takes no workbook for a form, and needs the workbook", async () => {
    const cli = await withBook();
    expect(await cli.run("comparar", "libro.xlsx", "--libro", "libro.xlsx")).toMatchObject({
      code: 2,
      err: "«libro.xlsx» es un libro. Para comparar se espera un formato .docx o .txt.",
    });
    expect((await cli.run("comparar", "v3.txt")).err).toContain("Falta la opción --libro LIBRO.xlsx.");
  });
});
