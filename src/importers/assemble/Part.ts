import type { FormSection } from "../../domain/form/FormRecord";
import type { ObjectKind, StruckText } from "../../domain/form/UnreadPart";
import type { ParagraphBlock } from "../Block";
import type { SectionId } from "./matchHeading";
import type { RawTable } from "./recognizeTable";

/** A piece of the form from one heading to the next. */
export interface Part {
  /** Undefined before the first heading and under a heading that we do not know. */
  readonly id?: SectionId;
  /** Number as typed, or canonical where none is. */
  readonly number: string;
  readonly paragraphs: readonly ParagraphBlock[];
  /** Pictures and the like between the paragraphs. */
  readonly objects: readonly ObjectKind[];
  readonly tables: readonly RawTable[];
  readonly struck: readonly StruckText[];
  /** Line of the heading in a text file. */
  readonly line?: number;
}

/** The form cut at its headings, with its tables taken out and recognised. */
export interface Parts {
  readonly sections: readonly FormSection[];
  readonly parts: readonly Part[];
  readonly tables: readonly RawTable[];
}
