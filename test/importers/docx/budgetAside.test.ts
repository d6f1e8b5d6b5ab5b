import {
  budgetCells,
  budgetHeading,
  c,
  checkRawForm,
  p,
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
  const { form, told, findings } = await checkRawForm(sections);
  const unread = findings.flatMap(({ code, params }) => (code === "form/unread-section" ? [params.column] : []));
  return { told, unread, amounts: form.budget.map((line) => line.amount.text), total: form.declaredTotal?.text };
};
const good = {
  told: [],
  unread: [],
  amounts: ["$143.100.000", "$14.190.000", "$34.500.000", "$7.500.000"],
  total: "$199.290.000",
};
const blank = (first: string, last: string): string => row(first, "", "", "", last);
const warned = (what: string) => ({ ...good, told: ["warning form/unread-section 8.1/0"], unread: [what] });

describe("words in the table of the budget", () => {
  it.each([
    "Son: ciento noventa y nueve millones doscientos noventa mil pesos",
    "Valor en letras: ciento noventa y nueve millones",
    "Nota: los valores incluyen estampillas.",
  ])("are no line: «%s»", async (text) => {
    expect(await amountsOf(budget(...lines, total, blank(text, "")))).toEqual(good);
    expect(await amountsOf(budget(...lines, blank(text, ""), total))).toEqual(good);
  });
});

describe("an activity in a row of its own", () => {
  it.each(["Fuentes hídricas del área metropolitana", "Notas de política pública para los concejos"])(
    "is no note, though it begins like one: «%s»",
    async (text) => {
      const own = rowsOf(budgetCells.slice(2).map((cells) => cells.with(0, "")));
      const { form } = await checkRawForm(budget(...lines.slice(0, 2), tr([c(text, span(5))]), ...own, total));
      expect(form.budget[2]?.activity.text).toBe(text);
    },
  );
});

describe("an amount under a TOTAL that adds up", () => {
  it.each([blank("Vigencia futura 2023", "$50.000.000"), totalRow("Vigencia futura 2023", "$50.000.000")])(
    "is told and not counted where it says neither unit nor quantity",
    async (under) => {
      expect(await amountsOf(budget(...lines, total, under))).toEqual(warned("Vigencia futura 2023"));
    },
  );

  it("is a line that the TOTAL leaves out where it says what is bought", async () => {
    const { amounts, told } = await amountsOf(budget(...lines, total, row("", "Kits", "KIT", "2", "$1.000.000")));
    expect(amounts).toHaveLength(5);
    expect(told).toContain("error budget/total-mismatch 8.1/0");
  });

  it("counts where the TOTAL includes it", async () => {
    const { amounts } = await amountsOf(
      budget(...lines, totalRow("TOTAL", "$249.290.000"), blank("Otros", "$50.000.000")),
    );
    expect(amounts).toHaveLength(5);
  });
});

describe("a tax or a percentage", () => {
  const withTax = (label: string) => ({
    ...budget(...lines, label, totalRow("TOTAL", "$237.155.100")),
    "8.2": rubroTable("$237.155.100"),
  });
  it.each([blank("IVA 19 %", "$37.865.100"), totalRow("IVA 19 %", "$37.865.100")])(
    "is a line of its activity without unit and quantity",
    async (label) => {
      const { form, told } = await checkRawForm(withTax(label));
      expect(told).toEqual([]);
      expect(form.budget.at(-1)).toMatchObject({ object: { text: "IVA 19 %" }, amount: { text: "$37.865.100" } });
      expect(form.budget.at(-1)?.activity.text).toBe(form.budget.at(-2)?.activity.text);
    },
  );

  it("is a purchase that lacks its quantity where it has a unit", async () => {
    const { told } = await amountsOf(withTax(row("", "Administración de la plataforma", "MES", "", "$37.865.100")));
    expect(told).toEqual(["error budget/quantity-invalid 8.1/5"]);
  });
});

describe("a subtotal among the lines", () => {
  const parts = (first: string, second: string) =>
    budget(
      ...lines.slice(0, 2),
      totalRow("Subtotal actividad 1", first),
      ...lines.slice(2),
      totalRow("Subtotal actividad 2", second),
      total,
    );
  it("that its lines do not give is a warning that says both", async () => {
    const { findings, told } = await checkRawForm(parts("$175.290.000", "$42.000.000"));
    expect(told).toEqual(["warning budget/part-mismatch 8.1/0"]);
    expect(findings.find(({ code }) => code === "budget/part-mismatch")?.params).toEqual({
      label: "Subtotal actividad 1",
      sum: 157_290_000,
      declared: 175_290_000,
    });
  });

  it("may add the lines of its part, or all lines so far", async () => {
    expect((await checkRawForm(parts("$157.290.000", "$42.000.000"))).told).toEqual([]);
    expect((await checkRawForm(parts("$157.290.000", "$199.290.000"))).told).toEqual([]);
  });
});

describe("columns of amounts", () => {
  const years = (heading: string, ...seconds: readonly string[]) => ({
    "8.1": tbl([
      row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor 2022", heading),
      ...budgetCells.map((cells, index) => row(...cells, seconds[index] ?? "")),
      tr([c("TOTAL", span(4)), c("$199.290.000"), c("")]),
    ]),
  });
  it("of another year are told with their heading", async () => {
    const read = await amountsOf(years("Valor 2023", "$10.000.000"));
    expect(read).toEqual(warned("Valor 2023"));
  });

  it("of another year without amounts are no matter", async () => {
    expect(await amountsOf(years("Valor 2023"))).toEqual(good);
  });

  it("of years that add up to the amount of each line are its parts", async () => {
    const halves = budgetCells.map((cells) => {
      const amount = Number((cells[4] ?? "").replace(/\D/g, ""));
      return row(...cells.slice(0, 4), String(amount / 2), String(amount / 2), cells[4] ?? "");
    });
    const head = row("Actividad", "Objeto", "Unidad", "Cantidad", "Vigencia 2022", "Vigencia 2023", "Valor total");
    const last = tr([c("TOTAL", span(4)), c(""), c(""), c("$199.290.000")]);
    expect(await amountsOf({ "8.1": tbl([head, ...halves, last]) })).toEqual(good);
  });

  it("beside people in thousands are in pesos", async () => {
    const head = row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial", "Beneficiarios (miles)");
    const people = budgetCells.map((cells) => row(...cells, "12"));
    const last = tr([c("TOTAL", span(4)), c("$199.290.000"), c("")]);
    expect(await amountsOf({ "8.1": tbl([head, ...people, last]) })).toEqual(good);
  });

  it("in thousands are an error, and none of what follows from it", async () => {
    const head = row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial (miles de pesos)");
    const thousands = budgetCells.map((cells) => row(...cells.with(4, (cells[4] ?? "").replace(/^\$|\.000$/g, ""))));
    const { told } = await amountsOf({ "8.1": tbl([head, ...thousands, totalRow("TOTAL", "199.290")]) + p("") });
    expect(told).toEqual(["error form/unread-section 8.1/0"]);
  });
});

describe("unit values beside the amounts", () => {
  const priced = (...units: readonly string[]) => ({
    "8.1": tbl([
      row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor unitario", "Valor total"),
      ...budgetCells.map((cells, index) => row(...cells.slice(0, 4), units[index] ?? "", cells[4] ?? "")),
      tr([c("TOTAL", span(4)), c(""), c("$199.290.000")]),
    ]),
  });

  it("that give the amount of each line are right, rounded ones too", async () => {
    expect(await amountsOf(priced("$14.310.000", "$4.730.000", "$34.500.000", "$7.500.000"))).toEqual(good);
    expect(await amountsOf(priced("$14.310.000", "$4.730.000", "$34.500.000", "$7.499.999,6"))).toEqual(good);
  });

  it("of which one does not are a warning with the product", async () => {
    const { findings, told } = await checkRawForm(priced("$14.310.000", "$4.730.000", "$34.050.000", "$7.500.000"));
    expect(told).toEqual(["warning budget/product-mismatch 8.1/0"]);
    expect(findings.find(({ code }) => code === "budget/product-mismatch")?.params).toEqual({
      object: budgetCells[2]?.[1],
      quantity: 1,
      unit: 34_050_000,
      product: 34_050_000,
      amount: 34_500_000,
    });
  });

  it("with a discount between them are no matter", async () => {
    const discounts = ["", "$1.000.000", "", ""];
    const head = row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor unitario", "Descuento", "Valor total");
    const units = ["$14.310.000", "$5.063.333", "$34.500.000", "$7.500.000"];
    const priced = budgetCells.map((cells, index) =>
      row(...cells.slice(0, 4), units[index] ?? "", discounts[index] ?? "", cells[4] ?? ""),
    );
    const last = tr([c("TOTAL", span(4)), c(""), c(""), c("$199.290.000")]);
    expect((await checkRawForm({ "8.1": tbl([head, ...priced, last]) })).told).toEqual([]);
  });

  it("before a tax, which no line gives, are no matter", async () => {
    expect(await amountsOf(priced("$12.000.000", "$4.000.000", "$9.500.000", "$6.300.000"))).toEqual(good);
  });
});
