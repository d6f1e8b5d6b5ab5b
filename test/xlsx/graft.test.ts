import JSZip from "jszip";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { graftSheets } from "../../src/xlsx/graft/graftSheets";
import { isSound } from "../../src/xlsx/graft/isSound";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { validateOoxml } from "../support/validateOoxml";

const added = applyPlan(emptySnapshot, [
  { op: "addSheet", sheet: "Metas" },
  { op: "setNumberFormat", sheet: "Metas", area: "A1:A2", format: "$#.##0" },
  { op: "setValues", sheet: "Metas", area: "A1:A2", values: [[1000], [2000]] },
  { op: "defineName", name: "primera", formula: "=Metas!$A$1", visible: true },
]);

/** A file of another program: its parts are rewritten. */
async function fileOf(change: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await writeXlsx(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Mapa" }])));
  for (const [path, patch] of Object.entries(change))
    zip.file(path, patch((await zip.file(path)?.async("string")) ?? ""), { createFolders: false });
  return zip.generateAsync({ type: "uint8array" });
}

const emptyFormats = (xml: string) =>
  xml.replace(/<numFmts[^>]*>.*?<\/numFmts>/, "").replace(/<styleSheet[^>]*>/, (root) => `${root}<numFmts count="0"/>`);
const emptyNames = (xml: string) =>
  xml.replace(/<definedNames>.*?<\/definedNames>/, "").replace("</sheets>", "</sheets><definedNames/>");

describe("a sheet put into the file of another program", () => {
  it.each([
    ["number formats", { "xl/styles.xml": emptyFormats }],
    ["defined names", { "xl/workbook.xml": emptyNames }],
    ["both", { "xl/styles.xml": emptyFormats, "xl/workbook.xml": emptyNames }],
  ])("makes a valid file where the list of %s is there and empty, as openpyxl writes it", async (_, change) => {
    const grafting = await graftSheets(await fileOf(change), added, new Set(["Metas"]));
    const bytes = grafting?.bytes ?? new Uint8Array();
    expect(await validateOoxml(bytes)).toEqual([]);
    const reading = await readXlsx(bytes);
    const found = reading.ok ? reading.snapshot : emptySnapshot;
    const sheet = found.sheets.find(({ name }) => name === "Metas");
    expect(sheet?.cells?.values).toEqual([[1000], [2000]]);
    expect(sheet?.cells?.formats).toEqual([["$#.##0"], ["$#.##0"]]);
    expect(found.names.map(({ name }) => name)).toContain("primera");
  });

  it("is refused where the parts would not be whole afterwards", async () => {
    const twice = (xml: string) => xml.replace("</workbook>", '<calcPr calcId="1"/><calcPr calcId="2"/></workbook>');
    const cut = (xml: string) => xml.replace("</cellStyles>", "").replace("</cellStyleXfs>", "");
    for (const change of [{ "xl/workbook.xml": twice }, { "xl/styles.xml": cut }])
      expect(await graftSheets(await fileOf(change), added, new Set(["Metas"]))).toBeUndefined();
  });
});

describe("a part", () => {
  it("is whole where its elements close in turn and no list of the root comes twice", () => {
    expect(isSound("<a><b/><c><b/><b/></c></a>")).toBe(true);
    for (const xml of ["", "<a><b></a></b>", "<a><b>", "<a></a></a>", "<a><b/><b/></a>", "<a><b></b><b/></a>"])
      expect([xml, isSound(xml)]).toEqual([xml, false]);
  });
});
