import { readFileSync } from "node:fs";
import { connect } from "../../../src/workbench/host/client/connect";
import { loadOffice } from "../../../src/workbench/node/loadOffice";

const settings = { requirementSet: "1.17", delayForCellEdit: false, readOnly: false, locale: "es-CO" } as const;

describe("the seam of office.js", () => {
  it("is known for one version only: after an update of the package these tests must be read again", () => {
    const { version } = JSON.parse(readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8"));
    expect(version).toBe("1.1.110");
  });

  it("is there in the pinned version: a session of ours gets the request of Excel.run, and its answer comes back", async () => {
    const office = loadOffice({ settings });
    const names: string[] = [];
    connect(office.OfficeExtension, async (body) => {
      names.push(...Object.values(body.ObjectPaths).map((path) => path.Name));
      const query = body.Actions.find((action) => action.ActionType === 2);
      const results = body.Actions.map(({ Id }) => ({
        ActionId: Id,
        Value: Id === query?.Id ? { _Items: [{ _Id: "h1", Id: "h1", Name: "Ficha" }] } : null,
      }));
      return {
        HttpStatusCode: 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: null,
        Body: { Results: results },
      };
    });
    const sheets = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect([names.includes("Worksheets"), sheets]).toEqual([true, ["Ficha"]]);
  });

  it.each(["SessionBase", "_testSetRichApiMessageReadyImpl", "_testTriggerRichApiMessageEvent"])(
    "fails with its name when a version has no OfficeExtension.%s",
    (name) => {
      const { OfficeExtension } = loadOffice({ settings });
      const moved = Object.fromEntries(Object.entries(OfficeExtension).filter(([key]) => key !== name));
      expect(() => connect(moved, () => Promise.reject(new Error("unused")))).toThrow(`OfficeExtension.${name}`);
    },
  );

  it("does not answer before a session is set: without Excel a run fails", async () => {
    const { Excel } = loadOffice({ settings });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }),
    ).rejects.toThrow();
  });
});
