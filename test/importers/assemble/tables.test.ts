import { splitCode } from "../../../src/importers/assemble/readRubro";
import { recognizeTable } from "../../../src/importers/assemble/recognizeTable";
import { type BlockRow, joinCell } from "../../../src/importers/Block";
import { readGood, sampleText, withLine } from "../../support/sampleForm";

const row = (...texts: string[]): BlockRow => ({
  cells: texts.map((text) => ({ paragraphs: text === "" ? [] : [text] })),
});

describe("recognizeTable", () => {
  it.each([
    ["metas", ["Actividades", "Metas", "Indicadores", "Código PIDM", "SUBACTIVIDADES", "Evidencias"]],
    ["metas", ["Actividades", "Meta", "Indicador", "PIDM", "SLB ACTIVIDADES", "Evidencia"]],
    ["alignment", ["COMPONENTE", "LÍNEA ESTRATÉGICA", "PROGRAMA", "META"]],
    ["budget", ["Actividad", "Objeto", "Und", "Cant.", "Valor total"]],
    ["rubro", ["Sector", "Programa", "Elemento", "Producto", "Indicador", "Fuente", "Valor"]],
    ["schedule", ["Actividades", "Sub-actividades", "Enero", "Feb", "Mes 3"]],
    ["signature", ["", "Nombre", "Firma"]],
    ["unknown", ["Color", "Forma"]],
    ["unknown", ["Actividades", "Sub actividades", "Responsable"]],
  ])("names a table %s by its header", (name, header) => {
    expect(recognizeTable([row(...header), row("x")]).name).toBe(name);
  });

  it("finds the header under a title, and keeps the title aside", () => {
    const table = recognizeTable([
      row("PRESUPUESTO"),
      row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial"),
      row("1"),
    ]);
    expect([table.name, table.rows.length, table.strange]).toEqual(["budget", 1, [{ text: "PRESUPUESTO" }]]);
  });

  it("knows the table of 7.2 by its labels at the left", () => {
    expect(recognizeTable([row("SECTOR", "a"), row("Programa:", "b")]).name).toBe("plan");
  });
});

describe("small tables the other way round", () => {
  it("are known: the labels of 7.2 on top, the headings of 8.2 at the left", () => {
    const plan = recognizeTable([row("SECTOR", "PROGRAMA", "PROYECTO"), row("Gobierno", "Apoyo", "Red")]);
    expect([plan.name, plan.rows.map(({ cells }) => cells.map(joinCell))]).toEqual([
      "plan",
      [
        ["SECTOR", "Gobierno"],
        ["PROGRAMA", "Apoyo"],
        ["PROYECTO", "Red"],
      ],
    ]);
    const rubro = recognizeTable([
      row("Sector", "45 Gobierno"),
      row("Programa", "4599 Apoyo"),
      row("Producto", "4599031 Servicio"),
      row("Valor inicial", "$1.000"),
    ]);
    expect([rubro.name, rubro.rows.length, rubro.header?.columns.amount]).toEqual(["rubro", 1, 3]);
    expect(recognizeTable([row("Sector", "45"), row("Color", "azul")]).name).toBe("unknown");
  });
});

describe("splitCode", () => {
  it.each([
    ["45 Gobierno territorial", "45", "Gobierno territorial"],
    ["0406001 - Servicio", "0406001", "Servicio"],
    ["4599.031: Servicio", "4599.031", "Servicio"],
    ["459903100", "459903100", ""],
    ["Gobierno territorial", "", "Gobierno territorial"],
    ["", "", ""],
  ])("splits %j", (text, code, name) => {
    expect(splitCode(text)).toEqual({ code, name });
  });
});

describe("tables that a page cuts", () => {
  const header = "Actividad\tObjeto\tUnidad\tCantidad\tValor parcial";

  it("are joined where the header is printed again", async () => {
    const { form } = await readGood(withLine(144, (line) => `\n${header}\n${line}`));
    expect(form.budget.map((line) => line.amount.text)).toEqual([
      "$143.100.000",
      "$14.190.000",
      "434.500.000",
      "$7.500.000",
    ]);
  });

  it("are joined where nothing is printed again", async () => {
    const { form, messages } = await readGood(withLine(170, (line) => `\n${line}`));
    expect(form.schedule).toHaveLength(32);
    expect(messages.some(({ code }) => code === "not-understood")).toBe(false);
  });

  it.each([
    ["on the first page", "$1\t$3\n\n\t$2\t\t\t"],
    ["on the second page", "$1\t\t\t\n\n\t$2\t$3"],
  ])("go on inside an object that breaks off, with its amounts %s", async (_, cut) => {
    const text = withLine(143, (line) => line.replace(/^(.*a la gestión) (como judicante[^\t]*)\t(.*)$/, cut));
    const { form } = await readGood(text);
    expect(form.budget).toHaveLength(4);
    expect(form.budget[1]?.object.text).toContain("apoyo a la gestión como judicante con el fin");
    expect([form.budget[1]?.quantity.text, form.budget[1]?.amount.text]).toEqual(["3", "$14.190.000"]);
  });

  it("lose their trailing tabs in some editors and are read all the same", async () => {
    const plain = await readGood(sampleText);
    const { form } = await readGood(sampleText.replace(/\t+$/gm, ""));
    expect(form).toEqual(plain.form);
  });
});

describe("HTML remnants", () => {
  it("number the items of <ol><li>, as a browser shows them", async () => {
    const items = "<ol><li>Uno de ellos.</li><li>Otro &amp; más.</li></ol>";
    const { form } = await readGood(withLine(102, (line) => line.replace(/<ol.*<\/ol>|<ol.*?(?=\t)/, items)));
    expect(form.metas[1]?.subactivities.map(({ number, text }) => [number, text])).toEqual([
      [1, "Uno de ellos."],
      [2, "Otro & más."],
    ]);
  });

  it("part a cell at <br> and <p>, and leave a smaller-than sign alone", async () => {
    const cell = "<p>Acta firmada</p>Lista de asistencia<br/>Puntaje < 80";
    const { form } = await readGood(withLine(102, (line) => line.replace(/\t[^\t]*$/, `\t${cell}`)));
    expect(form.metas[1]?.evidence.map((said) => said.text)).toEqual([
      "Acta firmada",
      "Lista de asistencia",
      "Puntaje < 80",
    ]);
  });
});
