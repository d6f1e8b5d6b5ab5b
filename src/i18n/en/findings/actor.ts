import type { ActorFindings } from "../../../domain/findings/ActorFindings";
import type { WordsFor } from "../../FindingWords";

const own = "Rule of this add-in; the analysis of actors is in DIE-FO-013, 6.3.";

const columnOf = { interest: "Interest", influence: "Influence" } as const;

/** English words of the findings on the map of actors. */
export const actorWords: WordsFor<keyof ActorFindings> = {
  "actor/high-from": {
    title: "Limit of «high» that does not serve",
    message: (p) => {
      const found = p.found === "" ? "is empty" : `says «${p.found}»`;
      return `The cell «Es alto desde» ${found}; expected a whole number from 2 to 5.`;
    },
    why: "This limit decides the strategy of each actor. Without it the column is empty or all the same.",
    norm: own,
    how: "Write from which value on interest and influence are high, such as 4.",
  },
  "actor/scale": {
    title: "Interest or influence off the scale",
    message: (p) => {
      const found = p.found === "" ? "has no value" : `says «${p.found}»`;
      return `${columnOf[p.of]} ${found}; expected a whole number from 1 to 5.`;
    },
    why: "Without both values the actor has neither a strategy nor a place in the map.",
    norm: own,
    how: "Write a number from 1 to 5, where 5 is the highest.",
  },
  "actor/duplicate": {
    title: "Actor that stands twice",
    message: (p) => {
      const what =
        p.of === "name" ? `«${p.found}» is already in that municipality` : `Number ${p.found} is already used`;
      return `${what}, in row ${p.sameAs} of the table.`;
    },
    why: "An actor that stands twice may have two strategies, and two of one number look alike in the map.",
    norm: own,
    how: "Leave one row for each actor, with a number of its own.",
  },
};
