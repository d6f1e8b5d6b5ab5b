import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import type { JoinedFile } from "../../domain/consolidation/joinCopies";
import type { SharedFact } from "../../domain/consolidation/sharedFacts";
import type { CopyRisk } from "../../domain/consolidation/sharedRisks";

/** A municipality that was sent a copy, or should have been, and is not among those that are added up. */
export interface MissingCopy {
  readonly code: string;
  readonly municipality: string;
  /** ISO dates, "" where there is none. */
  readonly sent: string;
  readonly due: string;
  readonly state: "notSent" | "pending" | "overdue" | "unreadable";
}

/** What a file is, in words. */
export interface DescribedFile extends JoinedFile {
  readonly reason: string;
}

/** What goes into the workbook that adds up copies. */
export interface JoinedInput {
  /** ISO day on which states are judged where a copy says none. */
  readonly day: string;
  readonly copies: readonly CopyDigest[];
  readonly risks: readonly CopyRisk[];
  /** Documents, evidence and actors that several municipalities have. */
  readonly shared: readonly SharedFact[];
  readonly files: readonly DescribedFile[];
  /** Undefined where nobody said to whom copies were sent. */
  readonly missing?: readonly MissingCopy[] | undefined;
}
