import JSZip from "jszip";
import { sampleRiskMap } from "../../assets/samples/riskMap";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { type MemoryCli, memoryCli } from "../support/memoryIo";
import { projectFile } from "../support/recalculateProject";
import { reportSheets as sheets } from "../support/reportSheets";
import { validateOoxml } from "../support/validateOoxml";

async function withRisks(): Promise<MemoryCli> {
  return memoryCli({ "riesgos.xlsx": await projectFile({ ...emptyProject, ...sampleRiskMap }) });
}

async function open(bytes: Uint8Array | undefined) {
  const read = await readXlsx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(`The workbook cannot be read: ${read.code}`);
  return read.snapshot;
}

describe("informe", () => {
  it("adds the four sheets to a valid file, with their print titles, and leaves the others as they were", async () => {
    const cli = await withRisks();
    const { code, out, err } = await cli.run("informe", "riesgos.xlsx", "--salida", "informe.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`El informe de riesgos está al día: ${sheets.join(", ")}. Las demás hojas no cambiaron.`);
    const bytes = cli.files.get("informe.xlsx") ?? new Uint8Array();
    expect(await validateOoxml(bytes)).toEqual([]);
    const [before, after] = [await open(cli.files.get("riesgos.xlsx")), await open(bytes)];
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(sheets);
    const pages = after.sheets.slice(before.sheets.length).map(({ look }) => look.page);
    expect(pages.map((page) => page?.titleRows)).toEqual(["$1:$2", "$1:$2", "$1:$2", "$5:$5"]);
    expect(pages.map((page) => page?.area)).toEqual([expect.any(String), "A1:D18", "A1:D18", "A1:M19"]);
  });

  it("rebuilds it in place, twice, and names each print title once", async () => {
    const cli = await withRisks();
    await cli.run("informe", "riesgos.xlsx");
    const first = cli.files.get("riesgos.xlsx");
    expect((await cli.run("informe", "riesgos.xlsx")).code).toBe(0);
    const second = cli.files.get("riesgos.xlsx") ?? new Uint8Array();
    expect((await open(second)).sheets).toEqual((await open(first)).sheets);
    expect(await validateOoxml(second)).toEqual([]);
    const xml = await (await JSZip.loadAsync(second)).file("xl/workbook.xml")?.async("string");
    const titles = xml?.match(/<definedName name="_xlnm\.Print_Titles" localSheetId="\d+">/g) ?? [];
    expect(new Set(titles).size).toBe(titles.length);
    expect(xml?.match(/'Informe [^<]*<\/definedName>/g)?.filter((name) => name.includes("$5:$5"))).toHaveLength(1);
  });

  it("says that there are no risks and writes nothing", async () => {
    const cli = memoryCli();
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const before = cli.files.get("libro.xlsx");
    expect(await cli.run("informe", "libro.xlsx")).toEqual({
      code: 2,
      out: "",
      err: "«libro.xlsx» no tiene riesgos, o le falta una columna de la hoja Riesgos. No se escribió ningún informe.",
    });
    expect(cli.files.get("libro.xlsx")).toBe(before);
  });

  it("answers in English", async () => {
    const cli = await withRisks();
    const { out } = await cli.run("report", "riesgos.xlsx", "--output", "report.xlsx", "--language", "en");
    expect(out).toContain("The risk report is up to date: Informe de riesgos,");
  });
});
