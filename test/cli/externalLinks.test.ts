import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { withExternalBooks } from "../support/externalBook";
import { foreignBook } from "../support/foreignBook";
import { hasLibreOffice, recalculate } from "../support/libreOffice";
import { memoryCli } from "../support/memoryIo";
import { validateOoxml } from "../support/validateOoxml";

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly places: readonly unknown[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

async function findings(
  bytes: Uint8Array,
  ...args: readonly string[]
): Promise<{ code: number; told: readonly Told[] }> {
  const { code, out } = await memoryCli({ "libro.xlsx": bytes }).run(
    args[0] ?? "",
    "libro.xlsx",
    "--json",
    ...args.slice(1),
  );
  const { findings: all } = JSON.parse(out) as { findings: readonly Told[] };
  return { code, told: all.filter(({ severity }) => severity !== "info") };
}

/** Two lines from other files, one line by a name, and a total of them. */
function expenses(): Promise<Uint8Array> {
  return foreignBook([
    {
      name: "Gastos",
      rows: [
        ["Concepto", "Valor"],
        ["Honorarios", { value: 125_300_000, formula: "[1]Hoja1!A1" }],
        ["Seguros", { value: 98_450_000, formula: "[2]Hoja1!A1" }],
        ["Viáticos", { value: 7_215_000, formula: "tarifa" }],
        ["Total", { value: 230_965_000, formula: "SUM(B2:B4)" }],
      ],
    },
    {
      name: "Notas",
      rows: [
        ["Concepto", "Valor"],
        ["Arriendo", 8_000_000],
        ["Aseo", { value: 8_000_000, formula: "B2" }],
      ],
    },
  ]);
}

const targets = ["file:///C:/planes/Tarifas%202026.xlsx", "plan.xlsx"];

describe("formulas that take data from another file", () => {
  it("are one warning a sheet in «revisar», with the files by name and the cells", async () => {
    const book = await withExternalBooks(await expenses(), targets, { tarifa: "[1]Hoja1!$A$2" });
    const { code, told } = await findings(book, "revisar");
    expect(code).toBe(1);
    expect(told).toMatchObject([
      {
        code: "sheet/external-link",
        severity: "warning",
        places: [{ sheet: "Gastos", cell: "B2" }],
        params: { files: "Tarifas 2026.xlsx, plan.xlsx", cells: 3, area: "B2:B4" },
        message: "3 celdas toman datos de otro archivo (Tarifas 2026.xlsx, plan.xlsx): B2:B4.",
      },
    ]);
  });

  it("are told only where they touch the range that was asked for", async () => {
    const book = await withExternalBooks(await expenses(), targets, { tarifa: "[1]Hoja1!$A$2" });
    expect((await findings(book, "revisar", "--hoja", "Gastos", "--rango", "B2:B3")).told).toHaveLength(1);
    expect((await findings(book, "revisar", "--hoja", "Notas")).told).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)("are told of the file as LibreOffice saves it", async () => {
    const book = await withExternalBooks(await expenses(), targets, { tarifa: "[1]Hoja1!$A$2" });
    const { told } = await findings(await recalculate(book), "revisar");
    const links = told.filter(({ code }) => code === "sheet/external-link");
    expect(links.map(({ places }) => places[0])).toEqual([{ sheet: "Gastos", cell: "B2" }]);
    expect(String(links[0]?.params.files)).toContain("Tarifas 2026.xlsx");
  });

  it("leave the file of the fixture valid", async () => {
    const book = await withExternalBooks(await expenses(), targets, { tarifa: "[1]Hoja1!$A$2" });
    expect(await validateOoxml(book)).toEqual([]);
  });
});

describe("a workbook of the project that points to another file", () => {
  const clean = bookOf(cleanProject());

  it("gets one warning a sheet from «validar», and the structured references of its own tables none", async () => {
    const linked = applyPlan(clean, [
      { op: "setFormulas", sheet: "Presupuesto", area: "P30:P31", formulas: [["=[1]Hoja1!A1"], ["=[1]Hoja1!A2"]] },
    ]);
    const [before, after] = [await writeXlsx(clean), await withExternalBooks(await writeXlsx(linked), ["otro.xlsx"])];
    expect((await findings(before, "validar")).told).toEqual([]);
    expect((await findings(after, "validar")).told).toMatchObject([
      {
        code: "sheet/external-link",
        places: [{ sheet: "Presupuesto", cell: "P30" }],
        params: { files: "otro.xlsx", cells: 2, area: "P30:P31" },
      },
    ]);
  });

  it("is told of a defined name that no cell uses", async () => {
    const book = await withExternalBooks(await writeXlsx(clean), ["otro.xlsx"], { tarifa: "[1]Hoja1!$A$2" });
    expect((await findings(book, "validar")).told).toMatchObject([
      {
        code: "sheet/external-link",
        params: { files: "otro.xlsx", names: "tarifa" },
        message: "El nombre definido tarifa apunta a otro archivo (otro.xlsx).",
      },
    ]);
  });

  it("keeps what its numbers stand for through a plan", async () => {
    const read = await readXlsx(await withExternalBooks(await writeXlsx(clean), ["otro.xlsx"]));
    if (!read.ok) throw new Error(read.code);
    expect(applyPlan(read.snapshot, [{ op: "setProperty", key: "a", value: "b" }]).books).toEqual(["otro.xlsx"]);
  });
});
