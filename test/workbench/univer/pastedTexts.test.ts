/** @jest-environment jsdom */
import fc from "fast-check";
import { readHtml, readPlain } from "../../../src/workbench/univer/pastedTexts";

const texts = (rows: ReturnType<typeof readPlain>) => rows.map((row) => row.map(({ text }) => text));

/** Rows as Excel copies them: a cell with a tab, a line break or a quote stands in quotes. */
function printPlain(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join("\t")}\r\n`).join("");
}

describe("a pasted plain text", () => {
  it("keeps empty cells, spaces, quotes and breaks inside of cells", () => {
    expect(texts(readPlain('\t1-2-5-1 \t"con\nsalto"\r\n5"\t"de ""tubo"""\r\n'))).toEqual([
      ["", "1-2-5-1 ", "con\nsalto"],
      ['5"', 'de "tubo"'],
    ]);
    expect(texts(readPlain("una"))).toEqual([["una"]]);
  });

  it("of any rows gives these rows again", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ñ", "1", ".", " ", "\t", "\n", '"', "=") });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rows, (wanted) => expect(texts(readPlain(printPlain(wanted)))).toEqual(wanted)));
  });
});

describe("a pasted page", () => {
  it("gives the cells of its tables, with empty places where cells span several", () => {
    const html = `<p>Antes</p><table><tr><th colspan="2">Rubro</th><th rowspan="2">$&nbsp;1.500</th></tr>
      <tr><td>uno<br>
        dos</td><td>  con   <b>negrilla</b> </td></tr></table>`;
    expect(texts(readHtml(html))).toEqual([
      ["Rubro", "", "$ 1.500"],
      ["uno\ndos", "con negrilla", ""],
    ]);
  });

  it("tells the cells that Excel marks as texts", () => {
    const html = `<style>.xl65 {mso-number-format:"\\@";} .xl66 {mso-number-format:"Short Date";}</style>
      <table><tr><td class="xl65">007</td><td class="xl66">19/09/2022</td><td style='mso-number-format:"\\@"'>1/2</td></tr></table>`;
    expect(readHtml(html)).toEqual([
      [
        { text: "007", isText: true },
        { text: "19/09/2022", isText: false },
        { text: "1/2", isText: true },
      ],
    ]);
  });

  it("without a table gives a row for each line that is shown", () => {
    expect(texts(readHtml("<style>p {}</style><p>uno</p><div>$2.500<br>tres</div>"))).toEqual([
      ["uno"],
      ["$2.500"],
      ["tres"],
    ]);
  });
});
