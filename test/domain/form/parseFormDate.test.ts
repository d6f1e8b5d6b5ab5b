import { parseFormDate, parseShortYear } from "../../../src/domain/form/parseFormDate";
import { fc } from "../../support/property";

const names = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const dates = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("parseFormDate", () => {
  it("reads every writing of a date", () => {
    fc.assert(
      fc.property(dates, (iso) => {
        const [year = "", month = "", day = ""] = iso.split("-");
        const name = names[Number(month) - 1] ?? "";
        const short = Number(day);
        for (const written of [
          iso,
          `${day}/${month}/${year}`,
          `${short}-${Number(month)}-${year}`,
          `${short}.${month}.${year}`,
          `${short} de ${name} de ${year}`,
          `${short} de ${name} del ${year}`,
          `${name} ${short} de ${year}`,
          `${name} ${short}, ${year}`,
          `${short} de ${name.slice(0, 3)}. de ${year}`,
          `  ${short} DE ${name.toUpperCase()} DE ${year}.`,
          `Bucaramanga, ${short} de ${name} de ${year}`,
        ]) {
          expect([written, parseFormDate(written)]).toEqual([written, iso]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["1º de marzo de 2022", "2022-03-01"],
    ["3 de setiembre de 2021", "2021-09-03"],
    ["diecinueve (19) de septiembre de dos mil veintidós (2022)", "2022-09-19"],
    ["Bucaramanga, treinta y uno (31) de enero del año dos mil veintitrés (2023)", "2023-01-31"],
    ["19 de septiembre del año 2022", "2022-09-19"],
    ["19-sept-22", "2022-09-19"],
    ["30/jun/2025", "2025-06-30"],
    ["2022/09/19", "2022-09-19"],
    ["19/09/2022 10:30 a. m.", "2022-09-19"],
    ["19 de septiembre de 2022, 14:05:00", "2022-09-19"],
  ])("reads %j", (text, iso) => expect(parseFormDate(text)).toBe(iso));

  it.each([
    "",
    "2022",
    "septiembre de 2022",
    "31 de febrero de 2022",
    "30/02/2022",
    "19/13/2022",
    "19 de brumario de 2022",
    "2022-00-10",
    "pronto",
    "19/09/22",
    "31-sep-22",
    "dic-25",
  ])("takes %j for no date", (text) => expect(parseFormDate(text)).toBeUndefined());

  it("takes a year of two digits after day and month where a likely date is wanted", () => {
    expect(parseShortYear("19/09/22")).toBe("2022-09-19");
    expect(parseShortYear("31.09.22")).toBeUndefined();
    expect(parseShortYear("09/19/22")).toBeUndefined();
  });

  it("never throws, and gives only real days", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/)), (text) => {
        const read = parseFormDate(text);
        if (read !== undefined) expect(new Date(read).toISOString().slice(0, 10)).toBe(read);
      }),
    );
  });
});
