import { parseQuantity } from "../budget/parseQuantity";
import type { FormPlace } from "../findings/Place";
import { emptyProject } from "../project/emptyProject";
import type { BudgetLine, Meta, Project, ProjectText, RubroLine } from "../project/Project";
import type { FormBudgetLine, FormMeta, FormRecord, FormRubroLine, SourcedText } from "./FormRecord";
import type { Resolved } from "./Import";
import { listFieldChoices } from "./listFieldChoices";
import { type ResolvedActivities, resolveActivities } from "./resolveActivities";
import { resolveEvidence } from "./resolveEvidence";
import { resolveFicha } from "./resolveFicha";
import { resolvePidm } from "./resolvePidm";
import { resolveSchedule } from "./resolveSchedule";

interface ResolvedTexts {
  readonly rows: readonly ProjectText[];
  readonly places: readonly FormPlace[];
}

/** Narrative paragraphs in the order of the form; "6.1" are the specific objectives, "10.2" the products. 6.4 is the zone of the Ficha. */
function resolveTexts(form: FormRecord): ResolvedTexts {
  const groups: readonly (readonly [string, readonly SourcedText[]])[] = [
    ...form.narratives
      .filter((narrative) => narrative.section !== "6.4")
      .map((narrative) => [narrative.section, narrative.paragraphs] as const),
    ["6.1", form.specificObjectives],
    ["10.2", form.deliverables],
  ];
  const sorted = [...groups].sort(([a], [b]) => compareSections(a, b));
  const all = sorted.flatMap(([section, texts]) => texts.map((said, index) => ({ section, said, order: index + 1 })));
  return {
    rows: all.map(({ section, said, order }) => ({ section, order, text: said.text })),
    places: all.map(({ said }) => said.at),
  };
}

function compareSections(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((section) => section.split(".").map(Number));
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** Makes each fact of the paper stand once: §6.5 over §7.1, §9 and §10; every choice is listed. `startMonth` (1–12) is the month of Mes 1, by default that of the registration. */
export function resolveForm(form: FormRecord, startMonth?: number): Resolved {
  const { ficha, places: fields } = resolveFicha(form, startMonth);
  const activities = resolveActivities(form);
  const pidm = resolvePidm(form);
  const schedule = resolveSchedule(form, typeof ficha.startMonth === "number" ? ficha.startMonth : "");
  const evidence = resolveEvidence(form);
  const texts = resolveTexts(form);
  const project: Project = {
    ...emptyProject,
    origin: "form",
    ficha,
    texts: texts.rows,
    activities: activities.activities,
    pidm: pidm.entries,
    metas: form.metas.map((meta) => resolveMeta(meta, activities)),
    schedule: schedule.rows,
    evidence: evidence.rows,
    budget: form.budget.map((line) => resolveLine(line, activities)),
    rubro: form.rubro.map(resolveRubro),
  };
  return {
    project,
    choices: [...listFieldChoices(form, ficha), ...pidm.choices, ...schedule.choices, ...evidence.choices],
    sources: {
      fields,
      tables: {
        texts: texts.places,
        activities: activities.places,
        pidm: pidm.places,
        metas: form.metas.map((meta) => meta.at),
        schedule: schedule.places,
        evidence: evidence.places,
        budget: form.budget.map((line) => line.at),
        rubroCatalogue: [],
        rubro: form.rubro.map((line) => line.at),
      },
    },
  };
}

function resolveMeta(meta: FormMeta, activities: ResolvedActivities): Meta {
  return {
    activity: activities.numberOf(meta.activity.text),
    pidm: meta.pidm.text,
    metaNumber: meta.metaNumber ?? "",
    text: meta.text,
    indicator: meta.indicator.text,
    unit: "",
    baseline: "",
    target: "",
    responsible: "",
    weight: "",
  };
}

/** The amount stays as written: the rules tell how it was written, the layouts make it a number. */
function resolveLine(line: FormBudgetLine, activities: ResolvedActivities): BudgetLine {
  const quantity = line.quantity.text;
  return {
    activity: activities.numberOf(line.activity.text),
    object: line.object.text,
    unit: line.unit.text,
    quantity: /^[1-9]\d{0,8}(?:\D|$)|\(\d/.test(quantity) ? (parseQuantity(quantity) ?? quantity) : quantity,
    amount: line.amount.text,
    number: "",
  };
}

function resolveRubro(line: FormRubroLine): RubroLine {
  return {
    sector: line.sector.code,
    sectorName: line.sector.name,
    programa: line.programa.code,
    programaName: line.programa.name,
    elemento: line.elemento.code,
    elementoName: line.elemento.name,
    producto: line.producto.code,
    productoName: line.producto.name,
    indicador: line.indicador.code,
    indicadorName: line.indicador.name,
    fuente: line.fuente,
    amount: line.amount,
  };
}
