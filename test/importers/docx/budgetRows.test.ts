import { run } from "../../support/patchDocx";
import {
  budgetCells,
  budgetHeading,
  c,
  cellOf,
  checkRawForm,
  contents,
  down,
  headings,
  p,
  picture,
  row,
  rowsOf,
  rubroTable,
  span,
  tbl,
  totalRow,
  tr,
} from "../../support/rawForm";

const lines = rowsOf(budgetCells);
const total = totalRow("TOTAL", "$199.290.000");
const budget = (...rows: readonly string[]) => ({ "8.1": tbl([budgetHeading, ...rows]) });
const amountsOf = async (sections: Record<string, string>) => {
  const { form, told } = await checkRawForm(sections);
  return { told, amounts: form.budget.map((line) => line.amount.text), total: form.declaredTotal?.text };
};
const good = {
  told: [],
  amounts: ["$143.100.000", "$14.190.000", "$34.500.000", "$7.500.000"],
  total: "$199.290.000",
};
const struck = (text: string): string => cellOf(`<w:p>${run(text, "<w:strike/>")}</w:p>`);
const unread = (place: string) => [`error form/unread-section ${place}`];

describe("the TOTAL of the budget", () => {
  it.each([
    "TOTAL",
    "Total:",
    "T O T A L",
    "TOTAL $",
    "TOTAL (COP)",
    "Totales",
    "Gran total",
    "SUMA TOTAL",
    "COSTO TOTAL",
    "VALOR TOTAL DEL PROYECTO",
    "TOTAL INVERSIÓN",
    "Total presupuesto del proyecto",
    "Total presupuesto vigencia 2024",
  ])("is known by the words «%s»: no line of it, and no false total", async (label) => {
    expect(await amountsOf(budget(...lines, totalRow(label, "$199.290.000")))).toEqual(good);
  });

  it.each<[string, Record<string, string>]>([
    ["in one cell with its label", budget(...lines, tr([c("TOTAL: $199.290.000", span(5))]))],
    ["in a table of its own", { "8.1": tbl([budgetHeading, ...lines]) + p("") + tbl([row("TOTAL", "$199.290.000")]) }],
    ["in a paragraph below", { "8.1": tbl([budgetHeading, ...lines]) + p("TOTAL: $199.290.000") }],
    ["above words for it", budget(...lines, totalRow("TOTAL", "$199.290.000"), totalRow("TOTAL EN LETRAS", "Ciento"))],
    [
      "below the sums of each activity",
      budget(
        ...lines.slice(0, 2),
        totalRow("Total actividad 1", "$157.290.000"),
        ...lines.slice(2),
        totalRow("Subtotal actividad 2", "$42.000.000"),
        total,
      ),
    ],
    [
      "below sums that say TOTAL too",
      budget(
        ...lines.slice(0, 2),
        totalRow("TOTAL", "$157.290.000"),
        ...lines.slice(2),
        totalRow("TOTAL", "$42.000.000"),
        total,
      ),
    ],
    [
      "after a sum that is carried over a page",
      budget(
        ...lines.slice(0, 2),
        totalRow("Pasan", "$157.290.000"),
        totalRow("Vienen", "$157.290.000"),
        ...lines.slice(2),
        total,
      ),
    ],
  ])("may stand %s", async (_, sections) => {
    expect(await amountsOf(sections)).toEqual(good);
  });

  it.each<[string, Record<string, string>]>([
    ["where its row is gone", budget(...lines)],
    [
      "where only the parts are summed up",
      budget(
        ...lines.slice(0, 2),
        totalRow("TOTAL", "$157.290.000"),
        ...lines.slice(2),
        totalRow("TOTAL", "$42.000.000"),
      ),
    ],
  ])("is missing %s: one error, no digits from another sum", async (_, sections) => {
    const { told, total: found } = await amountsOf(sections);
    expect([told, found]).toEqual([unread("8.1/0"), undefined]);
  });

  it("is a purchase where the row says what, in which unit and how many", async () => {
    const line = row("", "Total de kits de oficina", "KIT", "2", "$1.000.000");
    const { amounts, told } = await amountsOf(budget(...lines, line, totalRow("TOTAL", "$200.290.000")));
    expect(amounts).toHaveLength(5);
    expect(told).toEqual(["error budget/rubro-mismatch 8.2/1"]);
  });
});

describe("rows of the budget", () => {
  it.each<[string, Record<string, string>]>([
    [
      "an activity over the whole width, its lines below",
      budget(
        tr([c(budgetCells[0]?.[0] ?? "", span(5))]),
        ...rowsOf(budgetCells.slice(0, 2).map((cells) => cells.with(0, ""))),
        row(budgetCells[2]?.[0] ?? "", "", "", "", ""),
        ...rowsOf(budgetCells.slice(2).map((cells) => cells.with(0, ""))),
        total,
      ),
    ],
    [
      "the heading again in other words",
      budget(
        ...lines.slice(0, 2),
        row("Actividad", "Objeto del gasto", "Unidad de medida", "Cant.", "Valor parcial"),
        ...lines.slice(2),
        total,
      ),
    ],
    [
      "a second table with its columns in another order",
      {
        "8.1":
          tbl([budgetHeading, ...lines.slice(0, 2)]) +
          p("") +
          tbl([
            row("Objeto", "Actividad", "Cantidad", "Unidad", "Valor parcial"),
            ...rowsOf(budgetCells.slice(2).map(([a = "", o = "", u = "", q = "", v = ""]) => [o, a, q, u, v])),
            total,
          ]),
      },
    ],
    [
      "a unit that is merged over two lines",
      budget(
        tr([c(budgetCells[0]?.[0] ?? ""), c("Servicios jurídicos"), c("UND", down.first), c("10"), c("$143.100.000")]),
        tr([c(""), c("Apoyo logístico"), c("", down.next), c("3"), c("$14.190.000")]),
        ...lines.slice(2),
        total,
      ),
    ],
    [
      "headings on two rows under two titles",
      {
        "8.1": tbl([
          tr([c("PRESUPUESTO DEL PROYECTO", span(5))]),
          tr([c("Cifras en pesos", span(5))]),
          tr([...["Actividad", "Objeto", "Unidad", "Cantidad"].map((text) => c(text, down.first)), c("Valor")]),
          tr([...Array.from({ length: 4 }, () => c("", down.next)), c("Parcial")]),
          ...lines,
          total,
        ]),
      },
    ],
  ])("are read: %s", async (_, sections) => {
    expect(await amountsOf(sections)).toEqual(good);
  });

  it.each([
    ["Actividades", "Objeto", "Und", "Cant", "Vr. parcial"],
    ["Actividad", "Descripción", "Unid.", "No.", "Costo parcial"],
    ["Actividad", "Obj eto", "Unidad", "Cantidad", "Valor (pesos)"],
    ["Actividad", "Detalle", "U.M.", "Cantidad", "Subtotal"],
  ])("are known in their section by other headings: %s, %s, %s, %s, %s", async (...heads) => {
    expect(await amountsOf({ "8.1": tbl([row(...heads), ...lines, total]) })).toEqual(good);
  });

  it("are no budget elsewhere: a table of costs among the antecedents stays what it is", async () => {
    const costs = tbl([row("Descripción", "Cantidad", "Valor (pesos)"), row("Talleres de 2023", "3", "$9.000.000")]);
    const { amounts, told } = await amountsOf({ "5.1": `${contents["5.1"]}${costs}` });
    expect([amounts, told]).toEqual([good.amounts, []]);
  });

  it("keep a heading of unit values apart from the amounts", async () => {
    const heads = row("Actividad", "Objeto", "Unidad", "Cantidad", "Vr. unitario", "Vr. total");
    const cells = budgetCells.map((own) => [...own.slice(0, 4), "$1.000", own[4] ?? ""]);
    const { amounts, total: found } = await amountsOf({
      "8.1": tbl([heads, ...rowsOf(cells), tr([c("TOTAL", span(5)), c("$199.290.000")])]),
    });
    expect([amounts, found]).toEqual([good.amounts, good.total]);
  });
});

describe("a cell in which nothing can be read is one error with its name", () => {
  it.each<[string, Record<string, string>, string, string]>([
    [
      "a picture for an amount",
      budget(...rowsOf(budgetCells, [2, 4, cellOf(picture)]), total),
      "8.1/3",
      "Valor parcial",
    ],
    ["a picture for a quantity", budget(...rowsOf(budgetCells, [2, 3, cellOf(picture)]), total), "8.1/3", "Cantidad"],
    ["a picture for an object", budget(...rowsOf(budgetCells, [1, 1, cellOf(picture)]), total), "8.1/2", "Objeto"],
    ["a picture for the TOTAL", budget(...lines, totalRow("TOTAL", cellOf(picture))), "8.1/0", "TOTAL"],
    ["a picture for the rubro", { "8.2": rubroTable(cellOf(picture)) }, "8.2/1", "Valor inicial del proyecto"],
    ["no object at all", budget(...rowsOf(budgetCells, [1, 1, ""]), total), "8.1/2", "Objeto"],
    [
      "an amount merged with the one above",
      budget(
        ...rowsOf(budgetCells, [2, 4, c("$42.000.000", down.first)]).slice(0, 3),
        ...rowsOf(budgetCells, [3, 4, c("", down.next)]).slice(3),
        total,
      ),
      "8.1/4",
      "Valor parcial",
    ],
  ])("%s", async (_, sections, place) => {
    const { told, form } = await checkRawForm(sections);
    expect(told).toEqual(unread(place));
    expect(form.unread).toHaveLength(1);
  });

  it("but a picture beside an amount takes nothing away", async () => {
    const cell = cellOf(p("$34.500.000") + picture);
    expect(await amountsOf(budget(...rowsOf(budgetCells, [2, 4, cell]), total))).toEqual(good);
  });
});

describe("struck amounts", () => {
  it.each<[string, Record<string, string>, string, number | undefined]>([
    ["of a line", budget(...rowsOf(budgetCells, [2, 4, struck("$34.500.000")]), total), "8.1/3", 34_500_000],
    ["the TOTAL", budget(...lines, totalRow("TOTAL", struck("$199.290.000"))), "8.1/0", 199_290_000],
    ["of the rubro", { "8.2": rubroTable(struck("$199.290.000")) }, "8.2/1", 199_290_000],
  ])("%s give one finding that names them", async (_, sections, place, needed) => {
    const { told, findings } = await checkRawForm(sections);
    expect(told).toEqual([`error budget/amount-not-a-number ${place}`]);
    const params = findings.find(({ code }) => code === "budget/amount-not-a-number")?.params;
    expect(params).toMatchObject({ found: "", struck: expect.stringContaining("$"), needed });
  });

  it("are not reckoned from a TOTAL beside which another one is struck", async () => {
    const cell = cellOf(`<w:p>${run("$199.290.000", "<w:strike/>")}${run("$299.290.000")}</w:p>`);
    const { findings } = await checkRawForm({
      ...budget(...rowsOf(budgetCells, [2, 4, ""]), totalRow("TOTAL", cell)),
      "8.2": rubroTable("$299.290.000"),
    });
    const params = findings.find(({ code }) => code === "budget/amount-not-a-number")?.params;
    expect(params).toEqual({ found: "", of: "line" });
  });

  it("in a whole struck row are one finding, and no line", async () => {
    const gone = tr([c(""), struck("Viáticos"), struck("UND"), struck("2"), struck("$5.000.000")]);
    const { told, form } = await checkRawForm(budget(...lines, gone, total));
    expect(told).toEqual(["warning form/struck-text 8.1/0"]);
    expect([form.budget.length, form.struck?.map(({ text }) => text)]).toEqual([
      4,
      ["Viáticos | UND | 2 | $5.000.000"],
    ]);
  });
});

describe("a row of the printed form that nobody filled in", () => {
  it("is no line, and one with an activity only is told by what it lacks", async () => {
    expect(await amountsOf(budget(...lines, row("", "", "UND", "", "$"), row("", "", "", "", "-"), total))).toEqual(
      good,
    );
    const { told } = await amountsOf(budget(...lines, row(budgetCells[0]?.[0] ?? "", "", "", "", ""), total));
    expect(told).toEqual(["error budget/amount-not-a-number 8.1/5", "error budget/quantity-invalid 8.1/5"]);
  });
});

describe("a short activity over the whole width", () => {
  it("right under the headings is no second row of them", async () => {
    const own = rowsOf(budgetCells.slice(0, 2).map((cells) => cells.with(0, "")));
    const { form } = await checkRawForm(budget(tr([c("Formación", span(5))]), ...own, ...lines.slice(2), total));
    expect(form.budget.map(({ amount }) => amount.text)).toEqual(good.amounts);
    expect(form.budget[0]?.activity.text).toBe("Formación");
  });
});

describe("a table that goes on", () => {
  it("with a line that an earlier page has too is no copy of it", async () => {
    const again = ["", "Apoyo logístico", "MES", "3", "$14.190.000"];
    const { amounts } = await amountsOf({
      "8.1":
        tbl([budgetHeading, ...lines]) +
        p("") +
        tbl([...rowsOf([again, ["", "Refrigerios", "UND", "5", "$1.000.000"]]), totalRow("TOTAL", "$214.480.000")]),
    });
    expect(amounts).toHaveLength(6);
  });
});

describe("a table that stands twice", () => {
  const again = (rows: readonly string[]) => ({
    "8.1": `${contents["8.1"]}${p(headings["8.1"] ?? "")}${tbl([budgetHeading, ...rows])}`,
  });
  it.each<[string, readonly string[], string]>([
    ["is read once where both are equal", [...lines, total], "info form/unread-section 8.1/0"],
    [
      "is an error where they differ: a person says which one counts",
      [...rowsOf(budgetCells, [2, 4, "$40.000.000"]), totalRow("TOTAL", "$204.790.000")],
      "error form/unread-section 8.1/0",
    ],
  ])("%s", async (_, rows, finding) => {
    expect(await amountsOf(again(rows))).toEqual({ ...good, told: [finding] });
  });

  it.each(["6.5", "9"])("gives one finding in %s too, and none that only follows", async (id) => {
    const { told } = await checkRawForm({ [id]: `${contents[id]}${p("")}${contents[id]}` });
    expect(told).toEqual([`info form/unread-section ${id}/0`]);
  });
});
