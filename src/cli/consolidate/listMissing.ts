import type { MissingCopy } from "../../actions/joinedBook/JoinedBook";
import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import type { JoinedFile } from "../../domain/consolidation/joinCopies";
import { isRecipient } from "../../domain/copies/recipients";
import { findMunicipality } from "../../domain/municipality/findMunicipality";
import type { Project } from "../../domain/project/Project";
import { isSameName } from "../../domain/project/versions/sameProject";
import { isBlank } from "../../domain/text/isBlank";

/** The municipalities of a workbook that have no copy of its project and year among those that are added up, those that are overdue first. */
export function listMissing(
  { ficha, municipalities, sends }: Pick<Project, "ficha" | "municipalities" | "sends">,
  files: readonly JoinedFile[],
  day: string,
): readonly MissingCopy[] {
  const isOurs = ({ project, vigencia }: CopyDigest) =>
    isSameName(ficha.name, project) && (isBlank(vigencia) || vigencia === String(ficha.vigencia));
  const codesOf = (isJoined: boolean) =>
    new Set(
      files.flatMap(({ state, reading }) =>
        reading.kind === "copy" && isOurs(reading.digest) && (state === "joined") === isJoined
          ? [reading.digest.code]
          : [],
      ),
    );
  const [joined, arrived] = [codesOf(true), codesOf(false)];
  const missing = municipalities.filter((one) => isRecipient(one) && !joined.has(String(one.code)));
  const listed = missing.map(({ code, name }): MissingCopy => {
    const last = sends.findLast(({ municipality }) => findMunicipality(municipality, municipalities)?.name === name);
    const { sent = "", due = "" } = last ?? {};
    const isOverdue = !isBlank(due) && due < day;
    const pending = last === undefined ? "notSent" : isOverdue ? "overdue" : "pending";
    return {
      code: String(code),
      municipality: name,
      sent,
      due,
      state: arrived.has(String(code)) ? "unreadable" : pending,
    };
  });
  const order: readonly MissingCopy["state"][] = ["overdue", "unreadable", "pending", "notSent"];
  return listed.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.due.localeCompare(b.due));
}
