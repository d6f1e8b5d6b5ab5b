import type { Content } from "./element";

/** A part of a topic, under a heading of its own. */
export interface TopicPart {
  /** Part of the address; the same in every language. */
  readonly id: string;
  readonly title: string;
  /** Where the title is Spanish in every language: a name that is part of the file, or of a guide of the State. */
  readonly lang?: "es";
  readonly content: readonly Content[];
}

/** A chapter of the guide. */
export interface Topic extends TopicPart {
  readonly parts: readonly TopicPart[];
}
