import type { PreviewDetail } from "../../actions/registry";
import type { RiskChange, RiskSummary } from "../../domain/risk/compareSettings";
import { describeListProblem, listNotes } from "../../i18n/describeCatalogue";
import { messageOf } from "../../i18n/FindingWords";
import { nameOf } from "../risks/nameOf";
import type { PaneWords } from "../texts/PaneWords";
import type { PaneTexts } from "../texts/Texts";
import { showContent } from "./findingFacts";
import { type CellChange, listCellChanges } from "./listCellChanges";
import type { Pending } from "./work";

/** What a person reads before a plan is written. */
interface PreviewText {
  readonly sentence: string;
  readonly details: readonly string[];
  /** The details are what the person decides on, not an extra. */
  readonly showsDetails: boolean;
  readonly confirm: string;
}

/** More cells than anybody reads in a preview; all are written. */
const shownChanges = 2000;

/** «Metas, B7: 1.2.5.1 → 1-2-5-1». */
function describeCell({ sheet, cell, from, to }: CellChange, words: PaneTexts["review"]): string {
  return `${sheet}, ${cell}: ${showContent(from, words)} → ${showContent(to, words)}`;
}

/** «Riesgo 2: inherente Extremo → Alta; residual Extremo → Baja». */
function describeRisk({ number, before, after }: RiskChange, { risks }: PaneWords): string {
  const parts = (["impact", "inherentZone", "residualProbability", "residualZone"] as const).flatMap((key) => {
    const shown = (one: RiskSummary) => String(one[key] ?? risks.noZone);
    return shown(before) === shown(after) ? [] : [`${risks.results[key]} ${shown(before)} → ${shown(after)}`];
  });
  return `${risks.name(String(number))}: ${parts.join("; ")}`;
}

type Catalogue = PreviewDetail & { readonly kind: "catalogue" };

/** How many metas are new, what of the list is left out, and what the rules say of the catalogue then. */
function describeList({ outcome, report }: Catalogue, words: PaneWords): Pick<PreviewText, "sentence" | "details"> {
  const { catalogue } = words;
  const findings = (report?.findings ?? []).map((one) => messageOf(one, words.findings));
  const { problem, added, known } = outcome;
  const sentence =
    problem === undefined ? catalogue.added(added.length, known) : describeListProblem(problem, outcome, catalogue);
  return { sentence, details: [...listNotes(outcome, catalogue), ...(problem === undefined ? findings : [])] };
}

type Taken = PreviewDetail & { readonly kind: "takenForm" };

/** What of a form goes into the sheets, table by table where it takes the place of another project. */
function describeTaken(
  { comparison, taken }: Taken,
  { job, plan }: Pending,
  { newForm }: PaneWords,
  confirm: string,
): PreviewText {
  const count = (kind: string, table?: string) =>
    taken.filter((one) => one.kind === kind && (table === undefined || one.table === table)).length;
  if (job !== "replaceForm") {
    const fields = count("field") + count("renumbered");
    const sentence =
      plan.length === 0 ? newForm.taken(0, 0, 0) : newForm.taken(fields, count("added"), count("removed"));
    return { sentence, details: [], showsDetails: false, confirm };
  }
  const { names, sheets } = comparison;
  const details = Object.entries(sheets).flatMap(([table, sheet]) => {
    const [added, removed] = [count("added", table), count("removed", table)];
    return added + removed === 0 ? [] : [newForm.rows(sheet, added, removed)];
  });
  return {
    sentence: newForm.replaced(names.book, names.form),
    details,
    showsDetails: true,
    confirm: newForm.confirmReplace,
  };
}

type Erased = PreviewDetail & { readonly kind: "erased" };

/** What people typed on a sheet that is built anew, cell by cell. */
function describeErased({ by, cells }: Erased, preview: PaneTexts["home"]["preview"]): PreviewText {
  const details = cells.map(({ sheet, cell, text }) => `${sheet}, ${cell}: ${text}`);
  return { sentence: preview.erased[by](details.length), details, showsDetails: true, confirm: preview.confirm };
}

/** The preview of a job: repairs cell by cell, settings risk by risk, a list by its metas, all else by its counts. */
export function describePreview(pending: Pending, { home, review }: PaneTexts, words: PaneWords): PreviewText {
  const { preview } = home;
  const { job, detail } = pending;
  if (job === "fixFindings" || job === "fillMeta") {
    const changes = listCellChanges(pending.plan, pending.before, shownChanges);
    const details = changes.map((one) => describeCell(one, review));
    return {
      sentence: preview.fixes(changes.length),
      details,
      showsDetails: job !== "fixFindings",
      confirm: job === "fixFindings" ? preview.confirmFix : preview.confirm,
    };
  }
  if (detail?.kind === "settings") {
    const details = detail.changes.map((one) => describeRisk(one, words));
    const sentence = words.risks.changes(detail.changes.length);
    return { sentence, details, showsDetails: true, confirm: words.risks.applySettings };
  }
  if (detail?.kind === "removedRisk") {
    const { number, text, answers, controls } = detail.removed;
    const sentence = words.risks.removal(nameOf(number, words.risks), answers, controls.length);
    return { sentence, details: [text, ...controls], showsDetails: true, confirm: words.risks.remove };
  }
  if (detail?.kind === "removedRow") {
    const { sheet, row, cells } = detail.removed;
    const details = cells.map(({ column, text }) => `${column}: ${text}`);
    return { sentence: preview.removesRow(sheet, row), details, showsDetails: true, confirm: preview.confirmRemoval };
  }
  if (detail?.kind === "erased") return describeErased(detail, preview);
  if (detail?.kind === "catalogue")
    return { ...describeList(detail, words), showsDetails: true, confirm: preview.confirm };
  if (detail?.kind === "takenForm") return describeTaken(detail, pending, words, preview.confirm);
  return { ...words.plan(pending.plan), showsDetails: false, confirm: preview.confirm };
}
