import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { askExcel, tryExcel } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

describe("a name that a drop-down reads", () => {
  it("keeps to its column when the table grows, though Excel would store the area of the moment", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([
      { op: "addSheet", sheet: "Metas" },
      { op: "setValues", sheet: "Metas", area: "A1:A3", values: [["Código"], ["a"], ["b"]] },
      { op: "addTable", sheet: "Metas", table: "tMetas", area: "A1:A3" },
      { op: "defineName", name: "lista", formula: "=tMetas[Código]", visible: true },
      { op: "defineName", name: "fija", formula: "=Metas!$A$1", visible: false },
      { op: "defineName", name: "suma", formula: "=SUM(tMetas[Código])", visible: true },
      { op: "resizeTable", sheet: "Metas", table: "tMetas", area: "A1:A5" },
    ]);
    const address = await askExcel(({ names }) => {
      const range = names.getItem("lista").getRange().load("address");
      return () => range.address;
    });
    expect(address).toBe("Metas!A2:A5");
    expect((await workbook.read()).names).toEqual([
      { name: "fija", formula: "=Metas!$A$1", visible: false },
      { name: "lista", formula: "=tMetas[Código]", visible: true },
      { name: "suma", formula: "=SUM(tMetas[Código])", visible: true },
    ]);
  });
});

describe("a name that leads nowhere", () => {
  it("is put back by undo, though newer Excel does not let it be shown", async () => {
    const workbook = excelWorkbook();
    const perdido = { name: "perdido", formula: "=#REF!$A$1", visible: true };
    await workbook.apply([{ op: "defineName", ...perdido }]);
    expect((await workbook.read()).names).toEqual([perdido]);
    const shown = await tryExcel(({ names }) => {
      names.getItem("perdido").visible = true;
    });
    expect(shown).toBe("GeneralException");
  });
});
