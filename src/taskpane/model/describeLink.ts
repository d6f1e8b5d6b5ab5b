import type { Finding } from "../../domain/findings/Finding";
import type { Cell } from "../../domain/workbook/Cell";
import type { SheetLink } from "../../domain/workbook/WritePlan";

/** A row that another row can belong to. */
export interface Choice {
  /** What is written into the cell. */
  readonly value: Cell;
  readonly key: string;
  readonly text: string;
  /** Its programme, of a meta of the catalogue. */
  readonly about?: string;
}

/** What the rows of the workbook can point to. */
export interface LinkChoices {
  readonly activity: readonly Choice[];
  readonly meta: readonly Choice[];
  /** The metas of «Catálogo PIDM». */
  readonly code: readonly Choice[];
  readonly risk: readonly Choice[];
  /** Letter of the column of the codes in «Metas»; undefined where it is gone. */
  readonly metaCode: string | undefined;
  /** Sheet of the catalogue; "" where there is none. */
  readonly catalogueSheet: string;
}

type LinkKind = "activity" | "meta" | "code" | "risk";

/** A row that points to nothing, or to the wrong thing: the card asks where it belongs. */
export interface LinkAsk {
  readonly kind: LinkKind;
  readonly to: SheetLink;
  readonly choices: readonly Choice[];
  /** Key of the one that the texts speak for; "" where nothing does. */
  readonly proposed: string;
  /** The row may also go. */
  readonly removable: boolean;
}

/** More metas than this are no list to choose from. */
const longest = 80;

/** Metas of the programme that the code names; of every programme where it names none. */
function codesLike(code: string, proposed: string, choices: readonly Choice[]): readonly Choice[] {
  const programme = /^\d+-\d+-\d+-/.exec(code)?.[0];
  const near = choices.filter(({ key }) => key === proposed || (programme !== undefined && key.startsWith(programme)));
  if (near.length > 0) return near;
  return choices.length > longest ? [] : choices;
}

/** The code of a meta stands in the row of its text. */
function codeCell(finding: Finding, to: SheetLink, { metaCode }: LinkChoices): SheetLink | undefined {
  if (finding.code !== "pidm/text-mismatch") return to;
  const row = /\d{1,7}$/.exec(to.cell)?.[0];
  return metaCode === undefined || row === undefined ? undefined : { sheet: to.sheet, cell: `${metaCode}${row}` };
}

function askCode(finding: Finding, at: SheetLink, links: LinkChoices, proposed = ""): LinkAsk | undefined {
  const to = codeCell(finding, at, links);
  if (to === undefined || to.sheet === links.catalogueSheet || finding.fix !== undefined) return undefined;
  const code = "code" in finding.params ? String(finding.params.code) : "";
  const choices = codesLike(code, proposed, links.code);
  return choices.length === 0 ? undefined : { kind: "code", to, choices, proposed, removable: false };
}

/** What the card of a finding asks to point its row to; undefined where the finding is no such thing. */
export function askLink(
  finding: Finding,
  [place]: readonly { readonly to?: SheetLink }[],
  links: LinkChoices,
): LinkAsk | undefined {
  const to = place?.to;
  if (to === undefined) return undefined;
  const ask = (kind: LinkKind, removable: boolean): LinkAsk => ({
    kind,
    to,
    choices: links[kind],
    proposed: "",
    removable,
  });
  switch (finding.code) {
    case "meta/unknown-activity":
    case "budget/line-without-activity":
      return ask("activity", false);
    case "schedule/unknown-meta":
    case "evidence/unknown-meta":
      return ask("meta", true);
    case "risk/control-without-risk":
      return ask("risk", true);
    case "pidm/unknown":
      return askCode(finding, to, links);
    case "pidm/format":
      return askCode(finding, to, links, finding.params.suggestion);
    case "pidm/text-mismatch":
      return askCode(finding, to, links, finding.params.better);
    default:
      return undefined;
  }
}
