import { joinedBook } from "../../src/actions/joinedBook";
import type { JoinedInput } from "../../src/actions/joinedBook/JoinedBook";
import type { CopyDigest } from "../../src/domain/consolidation/CopyDigest";
import { joinCopies } from "../../src/domain/consolidation/joinCopies";
import { listSharedFacts } from "../../src/domain/consolidation/sharedFacts";
import { listRisks } from "../../src/domain/consolidation/sharedRisks";
import { findSheet } from "../../src/domain/workbook/findSheet";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { calculateBooks } from "../support/calculateBooks";
import { hasLibreOffice, toPdf } from "../support/libreOffice";
import { judgePaper } from "../support/paper/judgePaper";
import { copyFile, day, digestOf, fourCopies } from "../support/returnedCopies";
import { validateOoxml } from "../support/validateOoxml";

function inputOf(copies: readonly CopyDigest[], more: Partial<JoinedInput> = {}): JoinedInput {
  const whole = joinCopies(copies.map((one) => copyFile(`${one.code}.xlsx`, one)));
  const files = whole.files.map((file) => ({ ...file, reason: "" }));
  return {
    day,
    copies: whole.copies,
    risks: listRisks(whole.copies),
    shared: listSharedFacts(whole.copies),
    files,
    ...more,
  };
}

/** Cells of the front sheet by address, those that hold something. */
function front(book: Snapshot): ReadonlyMap<string, unknown> {
  const cells = findSheet(book, "Consolidado")?.cells;
  const all = (cells?.values ?? []).flatMap((line, r) =>
    line.map(
      (value, c) => [`${String.fromCharCode(64 + (cells?.column ?? 1) + c)}${(cells?.row ?? 1) + r}`, value] as const,
    ),
  );
  return new Map(all.filter(([, value]) => value !== ""));
}

/** The cell right of (or `by` columns from) the one that holds a text. */
function beside(book: Snapshot, text: string, by = 1): unknown {
  const cells = front(book);
  const [place = ""] = [...cells].find(([, value]) => value === text) ?? [];
  return cells.get(`${String.fromCharCode(place.charCodeAt(0) + by)}${place.slice(1)}`);
}

describe("the workbook that adds up copies", () => {
  let copies: readonly CopyDigest[] = [];
  let book: Snapshot | undefined;
  beforeAll(async () => {
    const [first, ...others] = (await fourCopies()).map(digestOf);
    // Amounts of a country, and a risk that can be valued.
    const risks = [{ number: "1", text: "Cobrar un trámite.", probability: 3, impact: 5, zone: "extreme" as const }];
    const money = { cdp: 900_000_000_000, rp: 800_000_000_000, obligation: 5, payment: 1_500_000_000_000 };
    const links = ["https://ejemplo.gov.co/acta"];
    const all = [{ ...(first as CopyDigest), money }, ...others];
    copies = all.map((one, at) => ({ ...one, risks, links: at < 3 ? links : [], actors: at > 1 ? ["Policía"] : [] }));
    book = joinedBook(inputOf(copies));
  });
  const made = () => book ?? { sheets: [], names: [], properties: {} };

  it("shows the totals of all copies", () => {
    expect(beside(made(), "Copias sumadas")).toBe(4);
    expect(beside(made(), "Reportes atrasados")).toBe(copies.reduce((sum, { late }) => sum + late, 0));
    expect(beside(made(), "Pago", 2)).toBe(copies.reduce((sum, { money }) => sum + money.payment, 0));
    expect(beside(made(), "Riesgos en varios municipios", 2)).toBe(4);
    expect(beside(made(), "Evidencias repetidas", 2)).toBe(3);
    expect(beside(made(), "Actores repetidos", 2)).toBe(2);
    expect(beside(made(), "3 Posible", 5)).toBe(4);
    expect(beside(made(), "Santander")).toBe(4);
  });

  it("has a row for each programme with its evidence and what was paid in it; the rows of all programmes are all reports and all money", () => {
    const sum = (value: (one: CopyDigest["programmes"][number]) => number) =>
      copies.flatMap(({ programmes }) => programmes).reduce((all, one) => all + value(one), 0);
    const own = copies.flatMap(({ programmes }) => programmes.filter(({ code }) => code === "1-2-5"));
    const label = [...front(made()).values()].find((value) => String(value).startsWith("1-2-5 "));
    expect([2, 3, 4, 5, 6].map((by) => beside(made(), String(label), by))).toEqual([
      own.reduce((all, { late }) => all + late, 0),
      own.reduce((all, { handed }) => all + handed, 0),
      own.reduce((all, { owed }) => all + owed, 0),
      own.reduce((all, { money }) => all + money.payment, 0),
      own.reduce((all, { reports }) => all + reports, 0),
    ]);
    expect(sum(({ handed }) => handed)).toBe(copies.reduce((all, { handed }) => all + handed, 0));
    expect(sum(({ owed }) => owed)).toBe(copies.reduce((all, { owed }) => all + owed, 0));
    const { values = [] } = findSheet(made(), "Programas")?.cells ?? {};
    expect(values[0]?.slice(8)).toEqual([
      "Atrasados",
      "Con evidencia",
      "Deben evidencia",
      "CDP",
      "RP",
      "Obligación",
      "Pago",
    ]);
    const { values: repeated = [] } = findSheet(made(), "Repetidos")?.cells ?? {};
    expect(
      repeated.slice(1).map(([what, text, , , place, others, names]) => [what, text, place, others, names]),
    ).toEqual([
      ["Evidencia", "https://ejemplo.gov.co/acta", "Bucaramanga", 2, "Floridablanca y Girón"],
      ["Evidencia", "https://ejemplo.gov.co/acta", "Floridablanca", 2, "Bucaramanga y Girón"],
      ["Evidencia", "https://ejemplo.gov.co/acta", "Girón", 2, "Bucaramanga y Floridablanca"],
      ["Actor", "Policía", "Girón", 1, "Piedecuesta"],
      ["Actor", "Policía", "Piedecuesta", 1, "Girón"],
    ]);
  });

  it("is valid, and LibreOffice calculates from its tables what its cells say", async () => {
    expect(await validateOoxml(await writeXlsx(made()))).toEqual([]);
    const [calculated] = await calculateBooks([made()]);
    const [ours, theirs] = [front(made()), front(calculated ?? made())];
    const figures = [...ours].filter(([, value]) => typeof value === "number");
    expect(figures.length).toBeGreaterThan(50);
    for (const [cell, value] of figures)
      expect([cell, theirs.get(cell)]).toEqual([cell, expect.closeTo(Number(value), 9)]);
    expect([...theirs.keys()].toSorted()).toEqual([...ours.keys()].toSorted());
  });

  (hasLibreOffice() ? it : it.skip)(
    "prints every sheet with letters of 8 points and more, the columns that tell rows apart on each of its pages",
    async () => {
      const paper = judgePaper(made(), await toPdf(await writeXlsx(made())));
      expect(paper.map(({ sheet }) => sheet)).toEqual(made().sheets.map(({ name }) => name));
      expect(paper.filter(({ smallest }) => smallest < 8)).toEqual([]);
      expect(paper.flatMap(({ sheet, pages }) => (pages.length > 1 ? [`${sheet}: ${pages.length}`] : []))).toEqual([
        "Consolidado: 2",
        "Municipios: 5",
        "Programas: 3",
      ]);
      expect(paper.filter(({ withoutTitles }) => withoutTitles.length > 0)).toEqual([]);
    },
  );

  it("names first who has not returned a copy, what is overdue before what is not, and how many files were left out", () => {
    const one = {
      code: "68547",
      municipality: "Piedecuesta",
      sent: "2022-10-03",
      due: "2022-10-10",
      state: "overdue",
    } as const;
    const many = Array.from({ length: 14 }, (_, index) => ({ ...one, municipality: `Municipio ${index + 1}` }));
    const unread = {
      file: "x.xlsx",
      fingerprint: "",
      reading: { kind: "unread", problem: { code: "time", found: "" } },
      state: "unread",
      reason: "Tardó.",
    } as const;
    const some = joinedBook({ ...inputOf(copies, { missing: [one] }), files: [unread] });
    const cells = front(some);
    expect([cells.get("A5"), cells.get("A6"), cells.get("A8"), cells.get("C8"), cells.get("E8")]).toEqual([
      "Quién falta",
      "1 municipio falta:",
      "Piedecuesta",
      44837,
      "Vencida",
    ]);
    expect(cells.get("A9")).toBe("1 archivo no se sumó. La hoja Archivos dice por qué.");
    expect(front(joinedBook(inputOf(copies, { missing: many }))).get("A20")).toBe(
      "y 2 municipios más; todos están en la hoja Faltan.",
    );
    expect(front(joinedBook(inputOf(copies, { missing: [] }))).get("A6")).toBe("No falta ningún municipio.");
    expect(front(made()).get("A6")).toMatch(/repita con --libro/);
  });

  it("never makes a formula of what a copy says", async () => {
    const [first] = copies;
    const evil = '=HYPERLINK("http://x","y")';
    const hostile = { ...(first as CopyDigest), municipality: evil, department: evil, project: evil, actors: [evil] };
    const out = joinedBook(inputOf([hostile, { ...hostile, code: "05001", department: "Antioquia" }]));
    const formulas = out.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []);
    expect(formulas.filter((formula) => formula.startsWith("=HYPERLINK"))).toEqual([]);
    expect(beside(out, evil)).toBe(1);
    expect(await validateOoxml(await writeXlsx(out))).toEqual([]);
  });

  it("names the single cells that a copy changed, with their place and what they say, and counts what else was not taken", () => {
    const [first] = copies;
    const fields = [
      { sheet: "Ficha", cell: "C6", field: "vigencia", text: "2030" },
      { sheet: "Seguimiento", cell: "C3", field: "cutDate", text: "x".repeat(200) },
    ];
    const noteOf = (changed: Partial<CopyDigest>) => {
      const sheet = findSheet(joinedBook(inputOf([{ ...(first as CopyDigest), ...changed }])), "Municipios");
      const [headings = [], row = []] = sheet?.cells?.values ?? [];
      return row[headings.indexOf("Para tener en cuenta")];
    };
    const named = `cambiaron casillas para leer, y cuenta lo que se envió: Vigencia (Ficha C6) dice «2030» y Fecha de corte (vacía: hoy) (Seguimiento C3) dice «${"x".repeat(59)}…»`;
    expect(noteOf({ fields, refused: 2 })).toBe(named);
    expect(noteOf({ fields, refused: 3 })).toBe(`${named}; 1 dato más no se tomó`);
    expect(noteOf({ refused: 2 })).toBe("2 datos no se tomaron");
    expect(noteOf({})).toBe("");
  });

  it("has one row for a department that copies write with other capitals and accents", () => {
    const spelled = ["Región Andina", "REGION ANDINA", "región andina", "Santander"];
    const own = joinedBook(inputOf(copies.map((one, index) => ({ ...one, department: spelled[index] ?? "" }))));
    expect([beside(own, "Región Andina"), beside(own, "Santander"), beside(own, "REGION ANDINA")]).toEqual([
      3,
      1,
      undefined,
    ]);
  });

  it("of a whole country stays one front sheet with a row for each department", () => {
    const all = Array.from({ length: 300 }, (_, index) => ({
      ...(copies[index % 4] as CopyDigest),
      code: String(10_000 + index),
      department: `Departamento ${index % 33}`,
    }));
    const out = joinedBook(inputOf(all));
    expect(beside(out, "Copias sumadas")).toBe(300);
    expect([...front(out).values()].filter((value) => String(value).startsWith("Departamento "))).toHaveLength(33);
    expect(findSheet(out, "Municipios")?.tables[0]?.area).toBe("A1:AD301");
  });
});
