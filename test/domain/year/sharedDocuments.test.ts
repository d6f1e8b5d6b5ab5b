import { emptyProject } from "../../../src/domain/project/emptyProject";
import { emptyRecord, type RecordOf } from "../../../src/domain/project/Record";
import { findSharedDocuments } from "../../../src/domain/year/sharedDocuments";

const document = (overrides: Partial<RecordOf<"execution">>): RecordOf<"execution"> => ({
  ...emptyRecord("execution"),
  kind: "RP",
  document: "0145",
  value: 1_000_000,
  municipality: "Girón",
  ...overrides,
});
const findIn = (...execution: readonly RecordOf<"execution">[]) => findSharedDocuments({ ...emptyProject, execution });

describe("documents that stand in several municipalities", () => {
  it("are those of the same kind, number and value, however they are written", () => {
    const found = findIn(
      document({}),
      document({ kind: "r.p.", document: 145, value: "$1.000.000", municipality: "Piedecuesta" }),
      document({ municipality: "GIRÓN" }),
    );
    expect(found).toEqual([{ kind: "RP", number: "0145", pesos: 1_000_000, places: ["Girón", "Piedecuesta"] }]);
  });

  it.each([
    ["another kind", { kind: "CDP" }],
    ["another value", { value: 1_000_001 }],
    ["another number", { document: "0146" }],
    ["no number", { document: "" }],
    ["no municipality", { municipality: "" }],
  ])("are not those with %s", (_, overrides) => {
    expect(findIn(document({}), document({ municipality: "Piedecuesta", ...overrides }))).toEqual([]);
  });
});
