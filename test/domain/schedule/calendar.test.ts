import { emptyProject } from "../../../src/domain/project/emptyProject";
import { buildCalendar, monthOf, parseMonth, parseVigencia } from "../../../src/domain/schedule/calendar";
import { findMonthsOutside } from "../../../src/domain/schedule/findMonthsOutside";
import { fc } from "../../support/property";

const year = fc.integer({ min: 1990, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });

describe("calendar", () => {
  it("numbers months so that they are read back and follow each other", () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const index = parseMonth(`${y}-${String(m).padStart(2, "0")}-15`) ?? Number.NaN;
        expect(monthOf(index)).toEqual({ year: y, month: m });
        expect(monthOf(index + 1)).toEqual(m === 12 ? { year: y + 1, month: 1 } : { year: y, month: m + 1 });
      }),
    );
  });

  it("spans the twelve months of the vigencia, with registration and month of start", () => {
    fc.assert(
      fc.property(year, month, month, (vigencia, registered, start) => {
        const date = `${vigencia}-${String(registered).padStart(2, "0")}-01`;
        const calendar = buildCalendar({ ...emptyProject.ficha, vigencia, date, startMonth: start });
        expect(calendar).toEqual({
          vigencia,
          first: vigencia * 12,
          last: vigencia * 12 + 11,
          registration: vigencia * 12 + registered - 1,
          start: vigencia * 12 + start - 1,
        });
      }),
    );
  });

  it.each([
    [2022, 2022],
    ["vigencia 2022", 2022],
    ["2022-2023", 2022],
    ["", undefined],
    ["12022", undefined],
    ["dos mil veintidós", undefined],
  ])("reads the vigencia %j as %p", (cell, expected) => expect(parseVigencia(cell)).toBe(expected));

  it.each([0, 13, "", "marzo"])("takes the month of start %j for none", (startMonth) => {
    expect(buildCalendar({ ...emptyProject.ficha, vigencia: 2022, startMonth })).not.toHaveProperty("start");
  });

  it("puts each marked month inside, before or after, and in one place only", () => {
    const marks = fc.array(fc.integer({ min: -14, max: 26 }), { maxLength: 12 });
    fc.assert(
      fc.property(marks, month, (offsets, registered) => {
        const calendar = buildCalendar({
          ...emptyProject.ficha,
          vigencia: 2022,
          date: `2022-${String(registered).padStart(2, "0")}-01`,
        });
        if (calendar === undefined) throw new Error("no calendar");
        const marked = offsets.map((offset) => calendar.first + offset);
        const outside = findMonthsOutside(marked, calendar).flatMap(({ edge, positions }) =>
          positions.map((at) => [at, edge] as const),
        );
        const edgeOf = (offset: number) => (offset > 11 ? "after" : offset < registered - 1 ? "before" : "inside");
        const expected = offsets
          .map((offset, at) => [at, edgeOf(offset)] as const)
          .filter(([, edge]) => edge !== "inside");
        expect([...outside].sort((a, b) => a[0] - b[0])).toEqual(expected);
      }),
    );
  });
});
