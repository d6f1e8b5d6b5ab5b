import { type ReadForm, readGood, sampleText } from "../support/sampleForm";

let read: ReadForm;

beforeAll(async () => {
  read = await readGood(sampleText);
});

describe("the sample form read whole", () => {
  it("counts 7 metas, 2 activities, 32 subactivities, 4 budget lines and 1 rubro line", () => {
    const { form } = read;
    expect(form.metas.map((meta) => meta.subactivities.length)).toEqual([4, 5, 4, 5, 5, 5, 4]);
    expect([form.activities?.length, form.budget.length, form.rubro.length]).toEqual([2, 4, 1]);
    expect([form.alignment.length, form.schedule.length, form.scheduleMonths]).toEqual([7, 32, 3]);
    expect([form.specificObjectives.length, form.deliverables.length]).toEqual([3, 13]);
  });

  it("lists every typed heading in its order, with repeated and empty ones", () => {
    expect(read.form.sections.map(({ number, at }) => [number, at.line])).toEqual([
      ["1", 6],
      ["2", 8],
      ["3", 10],
      ["4", 12],
      ["5", 14],
      ["5.1", 16],
      ["5.2", 29],
      ["6", 60],
      ["6.1", 62],
      ["6.2", 69],
      ["6.3", 83],
      ["6.4", 94],
      ["6.5", 98],
      ["7", 116],
      ["7.1", 118],
      ["7.2", 129],
      ["7.3", 131],
      ["8", 137],
      ["8.1", 139],
      ["8.2", 148],
      ["8.2", 150],
      ["9", 155],
      ["10", 191],
      ["10.1", 200],
      ["10", 205],
    ]);
    const untitled = read.form.sections.filter((section) => section.title === "");
    expect(untitled.map((section) => section.at.line)).toEqual([131, 148]);
  });

  it("reads the fields of sections 1 to 4, code, version and signature with their lines", () => {
    const { form } = read;
    const said = [form.date, form.vigencia, form.name, form.dependencia, form.code, form.version];
    expect(said.map((one) => [one?.text, one?.at.line])).toEqual([
      ["19 de septiembre de 2022", 6],
      ["2022", 8],
      ["Transparencia y capacidad institucional para la gobernanza metropolitana.", 10],
      ["Secretaría general", 12],
      ["DIE-FO-013", 3],
      ["02", 4],
    ]);
    expect([form.signerRole.text, form.signerName.text, form.signerName.at.line]).toEqual([
      "Subdirector – Jefe de oficina",
      "Nombre del responsable",
      222,
    ]);
  });

  it("reads the objectives without their labels", () => {
    expect(read.form.generalObjective.text).toMatch(/^Hacer más efectivo el seguimiento/);
    expect(read.form.specificObjectives.map(({ text, at }) => [text.slice(0, 22), at.row])).toEqual([
      ["Coordinar acciones pre", 1],
      ["Facilitar el cumplimie", 2],
      ["Reunir a los actores m", 3],
    ]);
  });

  it("keeps each narrative section by paragraph", () => {
    expect(read.form.narratives.map(({ section, paragraphs }) => [section, paragraphs.length])).toEqual([
      ["5.1", 6],
      ["5.2", 13],
      ["6.2", 6],
      ["6.3", 7],
      ["6.4", 1],
      ["10", 3],
      ["10.1", 2],
    ]);
  });

  it("carries the merged activity down to each of its metas", () => {
    const activities = read.form.metas.map((meta) => meta.activity.text.slice(0, 12));
    expect(activities).toEqual([...new Array(4).fill("Definir estr"), ...new Array(3).fill("Fortalecer l")]);
    expect(read.form.metas.map((meta) => meta.pidm.text)).toEqual([
      "1-2-5-1",
      "1-2-5-3",
      "1-2-5-4",
      "1-2-5-5",
      "1-2-7-1",
      "1-2-7-2",
      "1-2-7-4",
    ]);
    expect(read.form.metas.map((meta) => meta.metaNumber)).toEqual([1, 3, 4, 5, 1, 2, 4]);
  });

  it("joins what a page break cuts: the fourth subactivity and the evidence of 1-2-5-4", () => {
    const meta = read.form.metas[2];
    expect(meta?.subactivities.map(({ number, at }) => [number, at.line])).toEqual([
      [1, 103],
      [2, 103],
      [3, 103],
      [4, 108],
    ]);
    expect(meta?.evidence.map((said) => said.text)).toEqual([
      "Documento que contiene: Antecedentes y marco normativo, diagnóstico, mapeo de actores metropolitanos, enfoque metodológico para que los municipios adapten la política pública y ruta para socializar y realizar seguimiento a las estrategias.",
    ]);
    expect(read.form.metas[5]?.subactivities.at(-1)).toMatchObject({ number: 5, at: { row: 6, line: 113 } });
  });

  it("carries componente, línea and programa down in 7.1, slipped as they are", () => {
    expect(read.form.alignment.map((row) => [row.programaNumber, row.metaNumber, row.at.line])).toEqual([
      [5, 1, 121],
      [5, 3, 122],
      [5, 4, 123],
      [7, 5, 124],
      [7, 1, 125],
      [7, 2, 126],
      [7, 4, 127],
    ]);
    expect(new Set(read.form.alignment.map((row) => [row.componenteNumber, row.lineaNumber].join()))).toEqual(
      new Set(["1,2"]),
    );
  });

  it("reads amounts as written, without the backslash, and the declared TOTAL beside them", () => {
    expect(read.form.budget.map((line) => [line.quantity.text, line.amount.text, line.at.line])).toEqual([
      ["10", "$143.100.000", 142],
      ["3", "$14.190.000", 143],
      ["3", "434.500.000", 144],
      ["1", "$7.500.000", 145],
    ]);
    expect(read.form.budget.map((line) => line.activity.text.slice(0, 10))).toEqual([
      "1. Definir",
      "1. Definir",
      "2. Fortale",
      "2. Fortale",
    ]);
    expect(read.form.declaredTotal).toEqual({ text: "$199.290.000", at: { section: "8.1", row: 0, line: 146 } });
  });

  it("splits the codes of the rubro from their names", () => {
    expect(read.form.rubro[0]).toMatchObject({
      sector: { code: "45", name: "Gobierno territorial" },
      programa: { code: "4599" },
      elemento: { code: "459901", name: "gestión y desempeño institucional" },
      producto: { code: "4599031", name: "Servicio de asistencia" },
      indicador: { code: "459903100" },
      fuente: "1",
      amount: "$199.290.000",
      at: { section: "8.2", row: 1, line: 153 },
    });
  });

  it("reads the schedule with a damaged header, marks the shifted rows and no month", () => {
    const { schedule } = read.form;
    expect(schedule.filter((row) => row.shifted).map((row) => [row.number, row.at.line])).toEqual([
      [3, 173],
      [4, 174],
      [5, 175],
    ]);
    expect(schedule.every((row) => row.months.length === 3 && !row.months.includes(true))).toBe(true);
    expect(new Set(schedule.slice(0, 18).map((row) => row.activity.text.slice(0, 7)))).toEqual(new Set(["Definir"]));
  });

  it("takes the municipality names of each page header, damaged as they are", () => {
    expect(read.form.letterhead.map(({ text, at }) => [text, at.line])).toEqual([
      ["BUCARAMANGA", 105],
      ["FLORINAHANGA", 105],
      ["OPIÓN", 105],
      ["PEDECEURTA", 105],
      ["BUCARAMANGA", 197],
      ["FLORENCIANA", 197],
      ["GIRON", 197],
      ["PEDECEUTA", 197],
    ]);
  });

  it("tells what it removed and skipped, and nothing that it did not understand", () => {
    expect(read.messages.map(({ code, line }) => [code, line])).toEqual([
      ["markup-removed", 6],
      ["markup-removed", 101],
      ["markup-removed", 101],
      ["markup-removed", 105],
      ["markup-removed", 142],
      ["image-skipped", 34],
      ["image-skipped", 42],
      ["page-header-skipped", 105],
      ["page-header-skipped", 197],
    ]);
    expect(JSON.stringify(read.form)).not.toMatch(/<\/?(?:ol|p|small)\b|\*\*|\\\\\$/);
  });
});
