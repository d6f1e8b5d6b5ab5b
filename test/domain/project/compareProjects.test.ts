import type { Project } from "../../../src/domain/project/Project";
import { compareProjects } from "../../../src/domain/project/versions/compareProjects";
import { type FormChange, isTickedAtFirst, sortOf } from "../../../src/domain/project/versions/FormChange";
import { factsOf } from "../../../src/domain/project/versions/FormFacts";
import { isSameProject } from "../../../src/domain/project/versions/sameProject";
import { arbitraryProject } from "../../support/arbitraryProject";
import { cleanFormProject } from "../../support/buildProject";
import { fc } from "../../support/property";
import { sampleProject } from "../../support/sampleProject";

/** A workbook, a new form and the form that was imported before. */
function compare(book: Project, form: Project, old?: Project) {
  return compareProjects(factsOf(book), factsOf(form), old && factsOf(old));
}

/** «metas.text form: Nuevo», one line a change. */
function told(changes: readonly FormChange[]): readonly string[] {
  return changes.map((change) => {
    if (change.kind === "field") return `${change.table}.${change.field} ${change.by}: ${change.book} → ${change.form}`;
    if (change.kind === "renumbered")
      return `${change.table} ${change.rows.map(({ from, to }) => `${from}→${to}`).join(", ")}`;
    const { text, object } = change.facts;
    return `${change.kind} ${change.table} ${change.by}: ${text ?? object ?? ""}`;
  });
}

function withMeta(project: Project, index: number, change: Partial<Project["metas"][number]>): Project {
  return { ...project, metas: project.metas.map((meta, at) => (at === index ? { ...meta, ...change } : meta)) };
}

describe("a new version of the form beside the workbook", () => {
  const form = cleanFormProject();

  it("finds nothing between a project and itself, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(compare(project, project).changes).toEqual([]);
        expect(compare(project, project, project)).toMatchObject({ changes: [], differing: [], kept: 0 });
      }),
    );
  });

  it("finds nothing in spaces, quotation marks, dashes and the way of writing an amount", () => {
    const book = {
      ...form,
      ficha: { ...form.ficha, declaredTotal: 20_500_000, name: `  ${form.ficha.name.replace(/ /g, "  ")} ` },
    };
    const same = { ...form, ficha: { ...form.ficha, declaredTotal: "$20.500.000" } };
    expect(told(compare(book, same).changes)).toEqual([]);
    expect(
      told(
        compare(withMeta(form, 0, { text: "El «plan» 2016–2026" }), withMeta(form, 0, { text: 'El "plan" 2016-2026' }))
          .changes,
      ),
    ).toEqual([]);
  });

  it("does not take a code with a zero before it for the same code without", () => {
    const code = (producto: string | number) => ({ ...form, rubro: form.rubro.map((line) => ({ ...line, producto })) });
    expect(told(compare(code(406001), code("0406001")).changes)).toEqual(["rubro.producto unknown: 406001 → 0406001"]);
  });

  it("tells what only the form changed from what the person changed, and both from a conflict", () => {
    const [a, b] = form.metas.map(({ text }) => text);
    const book = withMeta(withMeta(form, 0, { indicator: "Otro indicador", responsible: "Planeación" }), 1, {
      text: `${b} hoy`,
    });
    const next = withMeta(withMeta(form, 0, { text: `${a} y publicarlo` }), 1, { text: `${b} mañana` });
    const { changes, kept, differing } = compare(book, next, form);
    expect(told(changes)).toEqual([
      `metas.text form: ${a} → ${a} y publicarlo`,
      `metas.text both: ${b} hoy → ${b} mañana`,
    ]);
    expect(changes.map((change) => ("old" in change ? change.old : ""))).toEqual([a, b]);
    expect(changes.map(isTickedAtFirst)).toEqual([true, false]);
    expect(kept).toBe(2);
    expect(told(differing)).toEqual([`metas.indicator book: Otro indicador → ${form.metas[0]?.indicator}`]);
  });

  it("asks about every difference where nobody remembers the last import, and fills what the workbook lacks", () => {
    const book = withMeta(withMeta(form, 0, { text: "Escrito a mano en el libro" }), 1, { indicator: "" });
    const { changes, remembers } = compare(book, form);
    expect(remembers).toBe(false);
    expect(changes.map((change) => [change.kind, sortOf(change)])).toEqual([
      ["field", "conflict"],
      ["field", "form"],
    ]);
  });

  it("takes an activity that comes first for one new row, not for a change of all after it", async () => {
    const { project } = await sampleProject();
    const moved = (number: unknown) => Number(number) + 1;
    const next: Project = {
      ...project,
      activities: [
        { number: 1, text: "Abrir un portal de datos para la ciudadanía", objective: "", responsible: "" },
        ...project.activities.map((one) => ({ ...one, number: moved(one.number) })),
      ],
      metas: project.metas.map((one) => ({ ...one, activity: moved(one.activity) })),
      budget: project.budget.map((one) => ({ ...one, activity: moved(one.activity) })),
    };
    const { changes } = compare(project, next, project);
    expect(told(changes)).toEqual(["added activities form: Abrir un portal de datos para la ciudadanía"]);
    expect(changes[0]).toMatchObject({ facts: { number: 3 } });
  });

  it("takes a subactivity that comes first for one new row and one new numbering", async () => {
    const { project } = await sampleProject();
    const [first] = project.schedule;
    if (first === undefined) throw new Error("the sample has subactivities");
    const added = { ...first, number: 1, text: "Convocar a las cuatro alcaldías" };
    const rest = project.schedule.map((row) =>
      row.pidm === first.pidm ? { ...row, number: Number(row.number) + 1 } : row,
    );
    const { changes } = compare(project, { ...project, schedule: [added, ...rest] }, project);
    const own = project.schedule.filter(({ pidm }) => pidm === first.pidm);
    expect(told(changes)).toEqual([
      "added schedule form: Convocar a las cuatro alcaldías",
      `schedule ${own.map(({ number }) => `${number}→${Number(number) + 1}`).join(", ")}`,
    ]);
  });

  it("offers a row that the form dropped, and leaves alone one that the person typed or deleted", () => {
    const [first, ...rest] = form.evidence;
    const own = {
      ...(first ?? rest[0]),
      text: "Acta de la mesa técnica de la alcaldía",
      pidm: "1-2-7-1",
    } as Project["evidence"][number];
    expect(
      told(compare({ ...form, evidence: [...form.evidence, own] }, { ...form, evidence: rest }, form).changes),
    ).toEqual([`removed evidence form: ${first?.text}`]);
    expect(told(compare({ ...form, evidence: rest }, form, form).changes)).toEqual([]);
    const reworded = {
      ...form,
      evidence: form.evidence.with(0, { ...own, pidm: String(first?.pidm), text: `${first?.text} firmado` }),
    };
    expect(told(compare({ ...form, evidence: rest }, reworded, form).changes)).toEqual([
      `added evidence both: ${first?.text} firmado`,
    ]);
  });

  it("never takes a code out of the catalogue", () => {
    expect(told(compare(form, { ...form, pidm: [] }, form).changes)).toEqual([]);
  });

  it("gives the same change the same id when it is compared again, and another one when the workbook changed", () => {
    const next = withMeta(form, 0, { text: "Una meta nueva" });
    const ids = (book: Project) => compare(book, next, form).changes.map(({ id }) => id);
    expect(ids(form)).toEqual(ids(form));
    expect(ids(withMeta(form, 0, { text: "A mano" }))).not.toEqual(ids(form));
  });

  it("knows a project by its name or by most of its rows", async () => {
    const { project } = await sampleProject();
    const named = { ...project, ficha: { ...project.ficha, name: "Parques metropolitanos" } };
    const other = { ...form, ficha: { ...form.ficha, name: "Parques metropolitanos" } };
    expect(isSameProject(factsOf(project), factsOf(named))).toBe(true);
    expect(isSameProject(factsOf(project), factsOf(other))).toBe(false);
  });
});
