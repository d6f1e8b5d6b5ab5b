import { run } from "../../support/patchDocx";
import {
  budgetCells,
  budgetHeading,
  c,
  cellOf,
  checkRawForm,
  down,
  headings,
  metaCells,
  metaHeading,
  p,
  picture,
  row,
  rowsOf,
  scheduleCells,
  scheduleHeading,
  span,
  tbl,
  totalRow,
  tr,
} from "../../support/rawForm";

const total = totalRow("TOTAL", "$199.290.000");
const withAmount = (cell: string) => ({ "8.1": tbl([budgetHeading, ...rowsOf(budgetCells, [2, 4, cell]), total]) });
const withCode = (cell: string) => ({ "6.5": tbl([metaHeading, ...rowsOf(metaCells, [0, 3, cell])]) });
const para = (inner: string, properties = ""): string =>
  cellOf(`<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`);
const subscript = '<w:vertAlign w:val="subscript"/>';
const sunk = '<w:position w:val="-6"/><w:sz w:val="14"/>';

const level = (start: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const lists = [level(3, "decimal", "1-2-5-%1"), level(1, "decimal", "%1."), level(1, "bullet", "•")];
const numbering =
  lists.map((inner, id) => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`).join("") +
  lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join("");
const listed = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

const plain = { amount: "$34.500.000", code: "1-2-5-3", told: [] as readonly string[] };
const read = async (...args: Parameters<typeof checkRawForm>) => {
  const { form, told } = await checkRawForm(...args);
  return { amount: form.budget[2]?.amount.text, code: form.metas[0]?.pidm.text, told };
};

describe("what Word shows of an amount or a code", () => {
  it.each<[string, Record<string, string>]>([
    ["a lowered call behind an amount", withAmount(para(run("$34.500.000") + run("1", subscript)))],
    ["a lowered call behind a code", withCode(para(run("1-2-5-3") + run("2", subscript)))],
    ["one that its position lowers", withCode(para(run("1-2-5-3") + run("2", sunk)))],
    ["a lowered call typed as a sign", withCode(c("1-2-5-3₁"))],
    ["the number of a list before a code", withCode(para(run("1-2-5-3"), listed(2)))],
    ["the number of a list before an amount", withAmount(para(run("$34.500.000"), listed(2)))],
    ["a bullet before an amount", withAmount(para(run("$34.500.000"), listed(3)))],
    ["a code that only the numbering of a list prints", withCode(para("", listed(1)))],
    [
      "what Word falls back to from an extension it does not know",
      withAmount(
        para(
          `<mc:AlternateContent><mc:Choice Requires="zz">${run("$1")}</mc:Choice><mc:Fallback>${run("$34.500.000")}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ],
    ["a line break inside an amount", withAmount(para("<w:r><w:t>$34.500.</w:t><w:br/><w:t>000</w:t></w:r>"))],
    ["digits of full width", withAmount(c("$３４.５００.０００"))],
  ])("is read: %s", async (_, sections) => {
    const { amount, code, told } = await read(sections, {}, { numbering });
    expect([amount?.replace(" ", "").normalize("NFKC"), code, told]).toEqual([plain.amount, plain.code, []]);
  });

  it("keeps the index of a word: CO2", async () => {
    const cell = para(run("Toneladas de CO") + run("2", subscript) + run(" reducidas"));
    const { form } = await checkRawForm({ "6.5": tbl([metaHeading, ...rowsOf(metaCells, [0, 2, cell])]) });
    expect(form.metas[0]?.indicator.text).toBe("Toneladas de CO2 reducidas");
  });

  const extra = ["", "Viáticos", "UND", "2", "$5.000.000"].map((text) => c(text));
  const lines = rowsOf(budgetCells);
  it.each<[string, string, string]>([
    ["a hidden row", tbl([budgetHeading, ...lines, tr(extra, "<w:hidden/>"), total]), ""],
    ["a deleted row", tbl([budgetHeading, ...lines, tr(extra, '<w:del w:id="1" w:author="x"/>'), total]), ""],
    [
      "a last row that the style of the table hides",
      tbl([budgetHeading, ...lines, total, tr(extra)], '<w:tblStyle w:val="Oculta"/><w:tblLook w:val="0040"/>'),
      '<w:style w:type="table" w:styleId="Oculta"><w:tblStylePr w:type="lastRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
    ],
  ])("is no %s", async (_, table, styles) => {
    const { form, told } = await checkRawForm({ "8.1": table }, {}, { styles });
    expect([form.budget.length, told]).toEqual([4, []]);
  });

  it("is a row again where the look of the table leaves that part of its style off, or its texts are shown", async () => {
    const styles =
      '<w:style w:type="table" w:styleId="Oculta"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="table" w:styleId="Ultima"><w:tblStylePr w:type="lastRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>';
    const off = tbl([budgetHeading, ...lines, total], '<w:tblStyle w:val="Ultima"/><w:tblLook w:val="0020"/>');
    expect((await checkRawForm({ "8.1": off }, {}, { styles })).told).toEqual([]);
    const hidden = tbl([budgetHeading, ...lines, total], '<w:tblStyle w:val="Oculta"/>');
    expect((await checkRawForm({ "8.1": hidden }, {}, { styles })).told).toEqual(["error form/unread-section 8.1/0"]);
    const shown = hidden.replaceAll("<w:r>", '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr>');
    expect((await checkRawForm({ "8.1": shown }, {}, { styles })).told).toEqual([]);
  });
});

describe("months of the schedule", () => {
  const marks = ["100", "010", "001", "011"];
  const monthsOf = async (...args: Parameters<typeof checkRawForm>) => {
    const { form, told, messages } = await checkRawForm(...args);
    const rows = form.schedule.map(({ months }) => months.map((on) => (on ? 1 : 0)).join(""));
    return { rows, told, texts: messages.filter(({ code }) => code === "not-understood").map(({ text }) => text) };
  };
  const marked = (mark: string, blank = c("")): Record<string, string> => ({
    "9": tbl([
      scheduleHeading,
      ...scheduleCells.map(([activity = "", text = "", ...months]) =>
        tr([c(activity), c(text), ...months.map((month) => (month === "X" ? mark : blank))]),
      ),
    ]),
  });

  it.each<[string, string]>([
    ["the bullet of an empty list", para("", listed(3))],
    ["a numbered X", para(run("X"), listed(2))],
    ["a letter in Wingdings", para(run("ü", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'))],
  ])("are marked by %s", async (_, mark) => {
    expect(await monthsOf(marked(mark), {}, { numbering })).toEqual({ rows: marks, told: [], texts: [] });
  });

  it("are not marked by an empty box in Wingdings", async () => {
    const box = para(run("o", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'));
    expect((await monthsOf(marked(c("X"), box))).rows).toEqual(marks);
  });

  it.each<[string, string]>([
    [
      "crosses of borders",
      cellOf(
        "<w:p/>",
        '<w:tcBorders><w:tl2br w:val="single" w:sz="4"/><w:tr2bl w:val="single" w:sz="4"/></w:tcBorders>',
      ),
    ],
    ["thick borders", cellOf("<w:p/>", '<w:tcBorders><w:bottom w:val="single" w:sz="24"/></w:tcBorders>')],
    ["underlined tabs", para('<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/></w:r>')],
  ])("drawn with %s cannot be read, and that is said: no row is called empty", async (_, mark) => {
    expect((await monthsOf(marked(mark))).told).toEqual(["error form/unread-section 9/0"]);
  });

  it("with the same thick border in every cell are just empty", async () => {
    const cell = cellOf("<w:p/>", '<w:tcBorders><w:bottom w:val="single" w:sz="24"/></w:tcBorders>');
    expect((await monthsOf(marked(cell, cell))).told).toEqual(["error schedule/empty 9/0"]);
  });

  it("are all those that a word spans; «por definir» and «no aplica» span none", async () => {
    const [a = [], b = [], d = [], e = []] = scheduleCells;
    const cells = (own: readonly string[], ...months: readonly string[]) =>
      tr([c(own[0] ?? ""), c(own[1] ?? ""), ...months]);
    const table = tbl([
      scheduleHeading,
      cells(a, c("Ejecución", span(2)), c("")),
      cells(b, c("Permanente", span(3))),
      cells(d, c("Por definir", span(3))),
      cells(e, c("No aplica", span(2)), c("X")),
    ]);
    expect(await monthsOf({ "9": table })).toEqual({
      rows: ["110", "111", "000", "001"],
      told: ["warning schedule/row-without-month 9/3"],
      texts: ["Ejecución", "Permanente", "Por definir", "No aplica"],
    });
  });

  it.each([
    ["Mes I", "Mes II", "Mes III"],
    ["M1", "M2", "M3"],
    ["1", "2", "3"],
    ["E", "F", "M"],
    ["Ene-24", "Feb-24", "Mar-24"],
    ["enero de 2024", "febrero de 2024", "marzo de 2024"],
    ["Primer mes", "Segundo mes", "Tercer mes"],
    ["1er mes", "2do mes", "3er mes"],
    ["Mes No. 1", "Mes No. 2", "Mes No. 3"],
  ])("stand under headings such as %s, %s, %s", async (...months) => {
    const heads = row("Actividades", "SUB ACTIVIDADES", ...months);
    expect((await monthsOf({ "9": tbl([heads, ...rowsOf(scheduleCells)]) })).rows).toEqual(marks);
  });

  it.each([
    ["MESES", "1", "2", "3"],
    ["Trimestre 1", "Ene", "Feb", "Mar"],
    ["Vigencia 2024", "Mes1", "Mes2", "Mes3"],
    ["Meses", "I", "II", "III"],
  ])("stand under a group «%s» of %s, %s, %s", async (group, ...months) => {
    const table = tbl([
      tr([c("Actividades", down.first), c("SUB ACTIVIDADES", down.first), c(group, span(3))]),
      tr([c("", down.next), c("", down.next), ...months.map((month) => c(month))]),
      ...rowsOf(scheduleCells),
    ]);
    expect(await monthsOf({ "9": table })).toMatchObject({ rows: marks, told: [] });
  });

  it.each([
    ["Semana 1", "Semana 2", "Semana 3"],
    ["I", "II", "III"],
  ])("are not %s, %s, %s: the table is told", async (...heads) => {
    const table = tbl([row("Actividades", "SUB ACTIVIDADES", ...heads), ...rowsOf(scheduleCells)]);
    expect((await monthsOf({ "9": table })).told).toEqual(["error form/unread-section 9/0"]);
  });

  it.each([
    ["1", "2", "3", "4"],
    ["S1", "S2", "S3", "S4"],
    ["Sem 1", "Sem 2", "Sem 3", "Sem 4"],
  ])("are parted into weeks %s, %s, %s, %s: one of them marks the month", async (...weeks) => {
    const marksOf = [0, 5, 3, 6];
    const table = tbl([
      tr([c("Actividades", down.first), c("SUB ACTIVIDADES", down.first), c("Mes 1", span(4)), c("Mes 2", span(4))]),
      tr([c("", down.next), c("", down.next), ...[...weeks, ...weeks].map((week) => c(week))]),
      ...scheduleCells.map(([activity = "", text = ""], index) =>
        tr([
          c(activity),
          c(text),
          ...Array.from({ length: 8 }, (_, week) =>
            c(week === marksOf[index] || (index === 3 && week === 0) ? "X" : ""),
          ),
        ]),
      ),
    ]);
    expect(await monthsOf({ "9": table })).toEqual({ rows: ["10", "01", "10", "11"], told: [], texts: [] });
  });

  it("on a grid that is finer than its cells are one column each", async () => {
    const wide = (text: string) => c(text, span(2));
    const table = tbl([
      tr([c("Actividades"), c("SUB ACTIVIDADES"), wide("Mes1"), c("Mes2"), wide("Mes3")]),
      ...scheduleCells.map(([activity = "", text = "", one = "", two = "", three = ""]) =>
        tr([c(activity), c(text), wide(one), c(two), wide(three)]),
      ),
    ]);
    expect(await monthsOf({ "9": table })).toMatchObject({ rows: marks, told: [] });
  });

  it("under a group that is not understood are not read at all", async () => {
    const table = tbl([
      tr([c("Actividades", down.first), c("SUB ACTIVIDADES", down.first), c("Meses", span(3))]),
      tr([c("", down.next), c("", down.next), c("A-1"), c("B-2"), c("C-3")]),
      ...rowsOf(scheduleCells),
    ]);
    expect((await monthsOf({ "9": table })).told).toEqual(["error form/unread-section 9/0"]);
  });

  it("of one schedule may stand in two tables with the same rows", async () => {
    const later = scheduleCells.map(([activity = "", text = ""], index) => [
      activity,
      text,
      index === 0 ? "X" : "",
      "",
    ]);
    const table =
      tbl([scheduleHeading, ...rowsOf(scheduleCells)]) +
      p("") +
      tbl([row("Actividades", "SUB ACTIVIDADES", "Mes4", "Mes5"), ...rowsOf(later)]);
    expect(await monthsOf({ "9": table })).toMatchObject({ rows: ["10010", "01000", "00100", "01100"], told: [] });
  });
});

describe("headings", () => {
  const change = (how: (heading: string) => string) =>
    Object.fromEntries(Object.entries(headings).map(([id, heading]) => [id, how(heading)]));

  it.each<[string, (heading: string) => string]>([
    ["a space after the point", (text) => text.replace(/^(\d+)\.(\d+)/, "$1. $2")],
    ["a space before it", (text) => text.replace(/^(\d+)\.(\d+)/, "$1 .$2")],
    ["a comma", (text) => text.replace(/^(\d+)\.(\d+)\./, "$1,$2.")],
    ["a hyphen", (text) => text.replace(/^(\d+)\.(\d+)\./, "$1-$2.")],
    ["the word numeral", (text) => `Numeral ${text}`],
    [
      "capitals without accents",
      (text) => text.replace(/^([\d.]+ [^:]+)/, (all) => all.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "")),
    ],
  ])("are known with %s", async (_, how) => {
    expect((await checkRawForm({}, change(how))).told).toEqual([]);
  });

  it("are not what begins like one in a text", async () => {
    const texts = ["6. 5 talleres", "8,1 millones de pesos", "10-1 reuniones", "Punto 3 del acta"];
    const { form, told } = await checkRawForm({ "5.1": texts.map((text) => p(text)).join("") });
    const own = form.narratives.find(({ section }) => section === "5.1")?.paragraphs.map(({ text }) => text);
    expect([own, told]).toEqual([texts, []]);
  });
});

describe("fields of the form", () => {
  it("that are a picture are told as such, once", async () => {
    const { told } = await checkRawForm({ "3": picture }, { "3": "3. Nombre del proyecto:" });
    expect(told).toEqual(["error form/unread-section 3/0"]);
  });
});

describe("metas", () => {
  it.each<[string, number, string, string]>([
    ["a code", 3, "pidm", "6.5/1"],
    ["an indicator", 2, "indicator", "6.5/1"],
    ["subactivities", 4, "subactivities", "6.5/1"],
    ["evidence", 5, "evidence", "6.5/1"],
    ["a text", 1, "meta", "6.5/1"],
  ])("with a picture for %s give one error", async (_, column, key, place) => {
    const { told, form } = await checkRawForm({
      "6.5": tbl([metaHeading, ...rowsOf(metaCells, [0, column, cellOf(picture)])]),
    });
    expect(told).toEqual([`error form/unread-section ${place}`]);
    expect(form.unread).toMatchObject([{ lack: "cell", column: key, instead: "image" }]);
  });

  it("may be said again in a row for each subactivity, and stay one; twice the same subactivities are two", async () => {
    const rows = metaCells.flatMap((cells) =>
      (cells[4] ?? "")
        .split("\n")
        .map((text, index) => cells.with(4, text).with(5, index === 0 ? (cells[5] ?? "") : "")),
    );
    const { told, form } = await checkRawForm({ "6.5": tbl([metaHeading, ...rowsOf(rows)]) });
    expect([told, form.metas.map(({ subactivities }) => subactivities.length)]).toEqual([[], [2, 2]]);
    const [first = []] = metaCells;
    const twice = await checkRawForm({ "6.5": tbl([metaHeading, ...rowsOf([first, first, metaCells[1] ?? []])]) });
    expect(twice.form.metas).toHaveLength(3);
    expect(twice.told).toContain("warning pidm/duplicate 6.5/2");
  });

  it("without a text are told: a code alone says nothing", async () => {
    const { told } = await checkRawForm({ "6.5": tbl([metaHeading, ...rowsOf(metaCells, [0, 1, ""])]) });
    expect(told).toEqual(["error form/unread-section 6.5/1"]);
  });

  it.each([
    ["Actividad", "Meta", "Indicador", "Código", "Sub actividades", "Entregable"],
    ["Actividad", "Meta", "Indicador", "P.I.D.M.", "Sub-actividades", "Evidencias por trimestre"],
    ["Actividad", "Descripción de la meta", "Indicador de producto", "Cód. PIDM", "Tareas", "Soportes"],
  ])("are known by the headings %s, %s, %s, %s, %s, %s", async (...heads) => {
    const { told, form } = await checkRawForm({ "6.5": tbl([row(...heads), ...rowsOf(metaCells)]) });
    expect([told, form.metas.map(({ pidm, evidence }) => [pidm.text, evidence.length])]).toEqual([
      [],
      [
        ["1-2-5-3", 1],
        ["1-2-7-4", 1],
      ],
    ]);
  });
});
