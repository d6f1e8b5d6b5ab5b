import type { TableSchema } from "./TableSchema";

/** The tables that follow a project through its year, after those of the form and of the risk map. */
export const yearTables = {
  /** Who reports: the municipalities and the Área Metropolitana itself. Code of the DIVIPOLA (DANE), five digits, or «AMB». */
  municipalities: {
    section: "6.4",
    catalogue: true,
    // The contact is an office, never a person.
    copy: { rows: "own" },
    columns: { code: "code", name: "text", department: "text", contact: "text" },
  },
  /** One report: a meta, a municipality and a trimestre of the vigencia (1–4). */
  followUp: {
    section: "6.5",
    copy: { rows: "own", fills: ["achieved", "cumulative", "evidence", "link", "note", "reported"], spare: 8 },
    columns: {
      pidm: "code",
      municipality: "text",
      quarter: "number",
      planned: "number",
      achieved: "number",
      // «Sí» when both values count from January; «No» or "" when they are those of the trimestre alone.
      cumulative: "text",
      evidence: "text",
      link: "text",
      note: "text",
      reported: "date",
    },
  },
  /** A document of the budget: CDP, RP, Obligación or Pago. */
  execution: {
    section: "8.1",
    copy: { rows: "own", fixed: ["municipality"], spare: 30 },
    columns: {
      line: "number",
      date: "date",
      kind: "text",
      document: "code",
      value: "money",
      municipality: "text",
      // Number of the document that it draws on or takes back.
      refersTo: "code",
      note: "text",
    },
  },
  /** One session and one type of post: counts of people, never their names (Ley 1581 de 2012). */
  training: {
    section: "6.5",
    copy: { rows: "own", fixed: ["municipality"], spare: 30 },
    columns: {
      pidm: "code",
      name: "text",
      topic: "text",
      date: "date",
      municipality: "text",
      hours: "number",
      post: "text",
      invited: "number",
      attended: "number",
      // Of those who attended, people that another row of the meta counts already.
      repeated: "number",
    },
  },
  /** The map of actors: interest and influence from 1 to 5. */
  actors: {
    section: "6.3",
    copy: { rows: "own", fixed: ["number", "municipality"], spare: 15 },
    columns: {
      number: "number",
      name: "text",
      type: "text",
      municipality: "text",
      interest: "number",
      influence: "number",
      position: "text",
      note: "text",
    },
  },
  /** A value of an index of a municipality (IDI, POL09, ITA…), from 0 to 100. */
  indices: {
    section: "5.2",
    copy: { rows: "all", fixed: ["municipality"], spare: 12 },
    columns: { municipality: "text", year: "number", index: "text", value: "number", source: "text" },
  },
  /** A copy of the workbook that went to a municipality, and what became of it. It never leaves the house. */
  sends: {
    section: "6.4",
    columns: {
      // Such as "68307-20221003-1", and SHA-256 of what was sent.
      id: "code",
      municipality: "text",
      sent: "date",
      due: "date",
      returned: "date",
      // Who saved the file, as the file says itself.
      savedBy: "text",
      // Name of the file that came back last, what was taken from it and from those before, and SHA-256 of each, the last first.
      file: "text",
      result: "text",
      seal: "code",
      received: "code",
    },
  },
} as const satisfies Readonly<Record<string, TableSchema>>;
