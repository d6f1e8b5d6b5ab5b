import type { Project } from "../../src/domain/project/Project";
import { parseVigencia } from "../../src/domain/schedule/calendar";
import { isBlank } from "../../src/domain/text/isBlank";
import { cutDay, firstDay, followProject, type JudgedReport } from "../../src/domain/year/follow";
import { quarters } from "../../src/domain/year/missingReports";
import { deliveryStates } from "../../src/domain/year/words";

type Delivery = "handed" | "owed" | "notDue";

/** What a report says of its evidence; undefined where there is nothing to say. */
export function deliveryOf({ row, quarter, achieved = 0, state }: JudgedReport): Delivery | undefined {
  if (row.pidm === "" || quarter === undefined) return undefined;
  if (!isBlank(row.evidence) || !isBlank(row.link)) return "handed";
  if (achieved > 0 || state === "late") return "owed";
  return state === "notStarted" || state === "notDue" ? "notDue" : undefined;
}

/** What «Según Seguimiento» shows of each evidence. */
export function judgeEvidence(project: Project): readonly (string | undefined)[] {
  const { reports } = followProject(project);
  const vigencia = parseVigencia(project.ficha.vigencia) ?? 0;
  return project.evidence.map((promise) => {
    const promised = quarters.filter((quarter) => String(promise.quarters).includes(String(quarter)));
    const ofMeta = reports.filter(({ row }) => row.pidm === promise.pidm);
    const own = ofMeta.filter(({ quarter = 0 }) => promised.length === 0 || promised.some((one) => one === quarter));
    const count = (wanted: Delivery) => own.filter((report) => deliveryOf(report) === wanted).length;
    const isOver = (quarter: number) => (cutDay(project) ?? "") >= firstDay(vigencia, quarter + 1);
    const unreported = promised.filter((one) => isOver(one) && !ofMeta.some(({ quarter }) => quarter === one));
    const owed = ofMeta.length === 0 ? 0 : count("owed") + unreported.length;
    const handed = count("handed");
    if (owed > 0) return `${deliveryStates.owed} ${owed} de ${owed + handed}`;
    if (handed > 0) return `${deliveryStates.upToDate}, ${handed} de ${handed}`;
    const isToCome = count("notDue") > 0 || promised.some((one) => !isOver(one));
    return isToCome && ofMeta.length > 0 ? deliveryStates.notDue : undefined;
  });
}
