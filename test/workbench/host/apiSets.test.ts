import { classes } from "../../../src/workbench/host/objects/index";
import { readApiSets } from "../../support/apiSets";

/** Members of the protocol that no documentation knows, such as those under Excel.createWorkbook (1.8); and unprotect, whose password alone is of 1.7. */
const undocumented =
  /createWorkbook$|^WorkbookCreated\.|\._|Worksheet\.gridlines|Style\.orientation|WorksheetProtection\.unprotect/;
/** The font and fill of a style are a RangeFont and a RangeFill to office.js. */
const ofStyles = /^Style(?=Font|Fill)/;

const documented = readApiSets();
const members = Object.entries(classes).flatMap(([owner, { members }]) =>
  Object.entries(members as Readonly<Record<string, { readonly since: string }>>).map(
    ([name, { since }]) => [`${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`, since] as const,
  ),
);

describe("the requirement sets of the host's members", () => {
  it("are those of Microsoft's documentation", () => {
    const own = members.filter(([name]) => !undocumented.test(name));
    expect(own.length).toBeGreaterThan(150);
    const expected = own.map(([name]) => [name, documented.get(name.replace(ofStyles, "Range"))]);
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(expected));
  });
});
