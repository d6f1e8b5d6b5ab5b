import { gridWords } from "../../../src/workbench/univer/gridWords";

function texts(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] =>
    typeof value === "object" && value !== null ? texts(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  );
}

/** Names of functions and their help are shown nowhere in the page: it has no list of functions. */
const shown = texts(gridWords()).filter(([key]) => !/functionList|docs-ui|fontFamily|^sheets-formula-ui\./.test(key));

describe("the words of the grid", () => {
  it("are Spanish: no Catalan day, month or button, and no English menu", () => {
    const foreign = shown.filter(([, text]) =>
      /[àèòç]|l·l|\b(?:Cap|Més|Gener|Juny|Setembre|insert|delete|table|column|enter|name)\b/.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("have the months and days of Colombia", () => {
    const words = Object.fromEntries(shown);
    expect([words["design.Calendar.months.8"], words["design.Calendar.weekDays.0"]]).toEqual(["septiembre", "do"]);
  });
});
