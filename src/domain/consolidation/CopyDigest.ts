import type { BaseDoubt, Recognition } from "../copies/Return";
import type { BookPlace } from "../findings/Place";
import type { TableKey } from "../project/tables";
import type { Zone } from "../risk/RiskMethod";
import type { ActiveKind } from "../workbook/Snapshot";
import type { Weighed } from "../year/follow";
import type { DocumentKind } from "../year/words";

/** Pesos by kind of document. */
type Money = Readonly<Record<DocumentKind, number>>;

/** A programme of the PIDM in one municipality, by the first three parts of its codes; "" holds what is of several or of none. */
export interface ProgrammeDigest extends Weighed {
  readonly code: string;
  readonly name: string;
  readonly reports: number;
  readonly late: number;
  /** Reports that bring their evidence, and those that owe it. */
  readonly handed: number;
  readonly owed: number;
  /** Pesos of documents whose budget lines are of its activities alone. */
  readonly money: Money;
}

/** A risk after its controls; level and zone only where it can be valued. */
export interface RiskDigest {
  readonly number: string;
  readonly text: string;
  readonly probability?: number;
  readonly impact?: number;
  readonly zone?: Zone;
}

/** Whose copy it is, of which project, and how far it is known. */
export interface CopyIdentity {
  /** Code of the DIVIPOLA, five digits. */
  readonly code: string;
  readonly municipality: string;
  readonly department: string;
  readonly project: string;
  readonly vigencia: string;
  /** Id of the copy; "" where it bears no stamp. */
  readonly copy: string;
  /** ISO date of its sending; "" without a stamp. */
  readonly sent: string;
  readonly recognized: Recognition;
  /** Why what was sent cannot be told: then its rows are taken as they are. */
  readonly doubt?: BaseDoubt;
}

/** A single fact that a copy only shows and that came back otherwise: its key, its cell, and what stands there now. */
export interface ChangedField extends BookPlace {
  readonly field: string;
  readonly text: string;
}

/** What of a copy a person should know before its figures are used. */
interface CopyNotes {
  /** Tables to be read that came back otherwise; where metas are among them, nobody can tell its progress. */
  readonly altered: readonly TableKey[];
  /** Sheets, and columns as «Hoja: Columna», that it lacks: what was sent stays there. */
  readonly missing: readonly string[];
  /** Where it holds what is not read: sheets, columns, cells, comments, pictures; the first of them. */
  readonly besides: readonly string[];
  /** Macros and all else in it that could run: never run, nor followed. */
  readonly active: readonly ActiveKind[];
  /** Choices and other single facts that somebody changed: none is taken; the first of them. */
  readonly fields: readonly ChangedField[];
  /** Rows and cells that are not taken, those of `fields` among them, and changes that only a person can decide (rows that are gone). */
  readonly refused: number;
  readonly asked: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What the own rows of one municipality add up to. */
export interface CopyFigures {
  readonly reports: number;
  readonly late: number;
  /** Reports that bring their evidence, and those that owe it. */
  readonly handed: number;
  readonly owed: number;
  readonly progress: Weighed;
  /** Pesos by kind of document, and documents of which no kind or amount can be read. */
  readonly money: Money;
  readonly unreadDocuments: number;
  readonly sessions: number;
  readonly people: number;
  readonly programmes: readonly ProgrammeDigest[];
  readonly indices: readonly { readonly index: string; readonly year: number; readonly value: number }[];
  readonly risks: readonly RiskDigest[];
  /** What is looked for in the other copies: documents that can be read, links of evidence, names of actors. */
  readonly documents: readonly { readonly kind: DocumentKind; readonly number: string; readonly pesos: number }[];
  readonly links: readonly string[];
  readonly actors: readonly string[];
}

/** What one returned copy adds to a consolidation: plain data, without the rows of its tables, so that a country fits in memory. */
export interface CopyDigest extends CopyIdentity, CopyNotes, CopyFigures {
  /** Rows of its own in the tables that it fills. */
  readonly rows: number;
}
