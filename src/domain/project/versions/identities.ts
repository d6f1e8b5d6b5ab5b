import type { FilledTable } from "../../copies/copyTables";
import { numberKey } from "../../metas/numberKey";
import { pidmKey } from "../../pidm/pidmKey";
import { DRIFT } from "../../text/alikeTexts";
import { normalizeText } from "../../text/normalizeText";
import { columnKinds } from "../Record";
import type { FormTable } from "../tables";
import type { Facts } from "./FormFacts";
import type { Pass } from "./matchRows";
import { plainWords } from "./sameFact";

type Of = (row: Facts) => string;

const text =
  (field: string): Of =>
  (row) =>
    String(row[field] ?? "");
const words =
  (field: string): Of =>
  (row) =>
    normalizeText(text(field)(row));
const exact =
  (field: string): Of =>
  (row) =>
    plainWords(text(field)(row));
const number =
  (field: string): Of =>
  (row) =>
    numberKey(row[field] ?? "");
const amount: Of = (row) => text("amount")(row).replace(/\D/g, "");
const code: Of = (row) => pidmKey(row.pidm ?? row.code ?? "");

/** All parts together; none where one of the needed parts is missing. */
function by(...parts: readonly Of[]): Pass {
  return {
    key: (row) => {
      const values = parts.map((part) => part(row));
      return values.includes("") ? "" : values.join("\n");
    },
  };
}

function alike(field: string, least: number, group: Of = () => ""): Pass {
  return { text: text(field), group, least };
}

/** Below this two lines of one meta are two things, not two wordings. */
const related = 0.5;

/** The tables whose rows are known again in another version: those of a form, and those that a municipality fills. */
export type ComparedTable = FormTable | FilledTable;

/** Of rows that nobody knows from before, a number says nothing: two people number two new risks alike. */
function known(pass: Pass): Pass {
  return { ...pass, onlyKnown: true };
}

/** A row of which a municipality emptied all but some cells is still that row; whose it is, and its number, tell nothing. */
function leftOf(table: FilledTable): Pass {
  const bare = ["municipality", "number", "risk"];
  return known({ left: [...columnKinds(table).keys()].filter((field) => !bare.includes(field)) });
}

/**
 * How a row of each table is known again in another version, the surest way first: metas and what hangs on them by PIDM
 * code, everything by its words, so that an inserted or renumbered row is not a change of all rows after it.
 */
export const identities: Readonly<Record<ComparedTable, readonly Pass[]>> = {
  texts: [
    by(text("section"), exact("text")),
    by(text("section"), words("text")),
    alike("text", related, text("section")),
  ],
  activities: [by(number("number"), words("text")), by(words("text")), alike("text", DRIFT), by(number("number"))],
  pidm: [by(code)],
  metas: [by(code, words("text")), by(code, number("metaNumber")), by(code), by(words("text")), alike("text", DRIFT)],
  schedule: [
    by(code, number("number"), words("text")),
    by(code, words("text")),
    alike("text", 0.7, code),
    by(words("text")),
    alike("text", DRIFT),
    alike("text", 0.4, (row) => `${code(row)} ${number("number")(row)}`),
  ],
  evidence: [
    by(code, exact("text")),
    by(code, words("text")),
    alike("text", related, code),
    by(words("text")),
    alike("text", DRIFT),
  ],
  budget: [
    by(number("activity"), words("object"), amount),
    by(number("activity"), words("object")),
    by(words("object"), amount),
    by(words("object")),
    alike("object", 0.7, number("activity")),
    alike("object", DRIFT),
    by(number("activity"), amount),
  ],
  rubro: [
    by(text("producto"), text("indicador"), text("fuente")),
    by(text("producto"), text("indicador")),
    by(text("producto")),
    alike("productoName", related),
    by(amount),
  ],
  followUp: [by(code, words("municipality"), number("quarter")), leftOf("followUp")],
  execution: [
    by(number("line"), words("kind"), words("document")),
    by(words("kind"), words("document")),
    by(number("line"), words("kind"), text("value")),
    known(by(number("line"), text("date"), text("value"))),
    leftOf("execution"),
  ],
  training: [
    by(code, words("name"), text("date"), words("post")),
    by(code, words("name"), words("post")),
    known(by(code, text("date"), words("post"))),
    known(alike("name", DRIFT, code)),
    leftOf("training"),
  ],
  actors: [by(words("name")), known(by(number("number"))), known(alike("name", DRIFT)), leftOf("actors")],
  indices: [
    by(words("municipality"), number("year"), words("index")),
    known(by(words("municipality"), words("index"), text("value"))),
    leftOf("indices"),
  ],
  risks: [by(number("number"), words("text")), by(words("text")), known(by(number("number"))), leftOf("risks")],
  impacts: [by(number("risk"))],
  controls: [by(number("risk"), number("number")), known(by(number("risk"), words("text"))), leftOf("controls")],
};
