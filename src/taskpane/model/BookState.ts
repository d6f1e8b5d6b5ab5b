import type { ProjectPart } from "../../domain/findings/BookFindings";
import type { TableSource } from "../../domain/findings/BookSources";
import type { Severity } from "../../domain/findings/checks";
import type { Project } from "../../domain/project/Project";
import type { LinkChoices } from "./describeLink";

/** The risk map as it stands in the workbook; valued when the place is open. */
export interface RiskBook {
  readonly map: Pick<Project, "risks" | "impacts" | "controls" | "riskSettings">;
  /** Where tRiesgos stands; undefined while the workbook has no risk sheets. */
  readonly source: TableSource | undefined;
}

/** The project whose year is followed, and where tSeguimiento stands. */
export interface FollowBook {
  readonly project: Project;
  readonly source: TableSource | undefined;
}

/** A part of the template that «Estructurar» puts back. */
export interface GonePart {
  readonly kind: "sheet" | "table" | "column" | "field" | "plain" | "renamed";
  readonly name: string;
  readonly sheet: string;
}

/** What the pane knows about the open workbook. Counts of rows; the declared TOTAL in whole pesos. */
export interface BookState {
  readonly kind: "empty" | "ours" | "foreign";
  readonly projectName: string;
  /** Whose copy it is, "" where nobody knows; absent of a workbook that sends copies. */
  readonly copyOf?: string;
  /** Calendar month (1–12) of «Mes 1»; absent where the cell holds none. */
  readonly startMonth?: number;
  readonly metas: number;
  readonly lines: number;
  readonly declaredTotal?: number;
  /** What it holds came from a form, as far as anybody can know; otherwise it was typed. */
  readonly fromForm: boolean;
  readonly missingSheets: number;
  readonly missingColumns: number;
  /** Parts that every project has and this one lacks, in the order of the form. */
  readonly lacking: readonly ProjectPart[];
  /** Sheets, tables, columns and cells of the template that are gone, and tables that are not what they were. */
  readonly gone: readonly GonePart[];
  readonly olderTemplate: boolean;
  readonly hasSummary: boolean;
  /** Names of our sheets that Excel protects. */
  readonly protectedSheets: readonly string[];
  /** Sheet rows (from 1) of the records of each table, to say «renglón 3» instead of «fila 6». */
  readonly tableRows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Name of the sheet with the rubro lines; "" when there is none. */
  readonly rubroSheet: string;
  /** Findings of the imported form, kept as rows of «Hallazgos». */
  readonly formRows: readonly FormRow[];
  /** The last check that the workbook remembers; `at` in ms since 1970. */
  readonly savedCheck?: { readonly counts: Readonly<Record<Severity, number>>; readonly at: number };
  readonly links: LinkChoices;
  readonly risks: RiskBook;
  readonly follow: FollowBook;
  /** Names of «Municipios», the Área Metropolitana among them. */
  readonly places: readonly string[];
  /** Sheets with data that are none of ours: an old risk map may stand there. */
  readonly otherSheets: readonly string[];
}

/** A finding of the imported form as a row of «Hallazgos». */
export interface FormRow {
  readonly key: string;
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Where it stood on the form, as written in the sheet. */
  readonly place: string;
  readonly attended: boolean;
  readonly attendedBy: string;
  /** The row's cell in «Hallazgos», where a person marks it. */
  readonly at: { readonly sheet: string; readonly cell: string };
}
