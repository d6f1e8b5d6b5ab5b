import type { Severity } from "../../domain/findings/checks";
import type { FormRule } from "../../domain/findings/Finding";
import type { FormFindings } from "../../domain/findings/FormFindings";
import type { UnreadPart } from "../../domain/form/UnreadPart";

/** The tables that a project cannot be without (DIE-FO-013, 6.5, 8.1, 8.2 and 9). */
const needed: ReadonlySet<string> = new Set(["6.5", "8.1", "8.2", "9"]);

/** What of the form could not be read is told with its section: a check that skips it would pass it. */
export const checkUnreadSection: FormRule = (form) =>
  (form.unread ?? []).map((part) => ({
    code: "form/unread-section",
    severity: severityOf(part),
    at: [part.at],
    params: paramsOf(part),
  }));

function paramsOf({ section, lack, instead, column }: UnreadPart): FormFindings["form/unread-section"] {
  return { section, lack, instead, ...(column === undefined ? {} : { column }) };
}

/** Fields of the form, and its objectives: what stands there as a picture is lacking. */
const fields = /^(?:[1-4]|6\.1)$/;

/** A text section that is left blank, and a form without the box for the signature, are worth knowing. */
function severityOf({ section, lack, instead }: UnreadPart): Severity {
  if (lack === "repeated" && instead === "same") return "info";
  if (lack === "amounts") return "warning";
  if (needed.has(section) || fields.test(section)) return "error";
  return section === "signature" || (lack === "text" && instead === "nothing") ? "info" : "warning";
}
