import JSZip from "jszip";
import { judgeFormulas, listFormulas } from "../support/judgeFormulas";

async function packed(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml);
  return zip.generateAsync({ type: "uint8array" });
}

describe("the judge of formulas in files", () => {
  it("takes what files hold", async () => {
    const bytes = await packed({
      "xl/workbook.xml": "<definedName name=\"n\">'Hoja 1'!$A$1:$B$2</definedName><definedName>#REF!$A$1</definedName>",
      "xl/worksheets/sheet1.xml":
        '<f>COUNTA(tX[[#This Row],[Ene]:[Dic]])</f><f t="shared" si="0"></f><f>_xlfn.IFS(A1&lt;1,"[@x] A1#")</f><formula1>lista</formula1>',
      "xl/tables/table1.xml": "<calculatedColumnFormula>tX[[#This Row],[correo '@ casa]]*2</calculatedColumnFormula>",
      "xl/charts/chart1.xml": "<c:f>Resumen!$A$5:$A$9</c:f>",
    });
    expect(await listFormulas(bytes)).toHaveLength(8);
    expect(await judgeFormulas(bytes)).toEqual([]);
  });

  it.each([
    ["<f>COUNTA([@[Ene]:[Dic]])</f>", "spelled as Excel shows it"],
    ["<f>tX[@Ene]</f>", "spelled as Excel shows it"],
    ["<f>SUM([Ene])</f>", "leaves the table's name out"],
    ["<f>SUM(A1#)</f>", "spelled as Excel shows it"],
    ["<f>=A1</f>", "begins with ="],
    ["<f>SUM(A1;B1)</f>", "not in the grammar"],
    ["<f>SUM(A1</f>", "not in the grammar"],
    ["<formula1>tX[Ene]</formula1>", "speaks of a table"],
  ])("does not take %s", async (xml, fault) => {
    expect(await judgeFormulas(await packed({ "xl/worksheets/sheet1.xml": xml }))).toEqual([
      expect.stringContaining(fault),
    ]);
  });
});
