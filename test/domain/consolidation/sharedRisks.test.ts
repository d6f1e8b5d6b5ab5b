import type { CopyDigest } from "../../../src/domain/consolidation/CopyDigest";
import { listRisks, mostCompared } from "../../../src/domain/consolidation/sharedRisks";
import { digestOf, fourCopies } from "../../support/returnedCopies";

describe("risks of several municipalities", () => {
  let base: CopyDigest | undefined;
  beforeAll(async () => {
    base = digestOf((await fourCopies())[0] ?? ({} as never));
  });
  const copy = (code: string, ...texts: readonly string[]) =>
    ({
      ...base,
      code,
      municipality: `M${code}`,
      risks: texts.map((text, index) => ({ number: String(index + 1), text })),
    }) as CopyDigest;
  const shared = (copies: readonly CopyDigest[]) =>
    listRisks(copies).map(({ risk, others, names }) => [risk.number, others, names]);

  it("are shared where they say the same but for capitals, accents and spaces, and nearly the same", () => {
    const copies = [
      copy("1", "Posibilidad de cobrar por un trámite gratuito.", "Otro riesgo distinto de todos."),
      copy("2", "POSIBILIDAD de cobrar  por un tramite gratuito."),
      copy("3", "Posibilidad de cobrar por trámites gratuitos."),
    ];
    expect(shared(copies)).toEqual([
      ["1", 2, ["M2", "M3"]],
      ["2", 0, []],
      ["1", 2, ["M1", "M3"]],
      ["1", 2, ["M1", "M2"]],
    ]);
  });

  it("are not shared by repeating one in the same municipality, nor by being blank", () => {
    expect(shared([copy("1", "Cobrar un trámite.", "Cobrar un trámite.", ""), copy("2", "")])).toEqual([
      ["1", 0, []],
      ["2", 0, []],
      ["3", 0, []],
      ["1", 0, []],
    ]);
  });

  it("of a country are found where they are equal or nearly so, since each wording is compared once; three municipalities are named", () => {
    const copies = Array.from({ length: mostCompared + 1 }, (_, index) =>
      copy(String(index), index === 2 ? "El mismo riesgo en todas." : "El mismo riesgo en todos."),
    );
    const all = listRisks(copies);
    expect(all).toHaveLength(mostCompared + 1);
    expect(all[1]).toMatchObject({ others: mostCompared, names: ["M0", "M2", "M3"] });
    expect(all[2]).toMatchObject({ others: mostCompared, names: ["M0", "M1", "M3"] });
  });

  it("of more different wordings than can be compared are found where they are equal", () => {
    const own = Array.from({ length: mostCompared }, (_, index) =>
      copy(String(index), `Riesgo ${index} ${"x".repeat(index % 90)}`),
    );
    const all = listRisks([
      ...own,
      copy("a", "Cobrar un trámite."),
      copy("b", "COBRAR un tramite."),
      copy("c", "Cobrar un trámites."),
    ]);
    expect(all.slice(-3).map(({ others, names }) => [others, names])).toEqual([
      [1, ["Mb"]],
      [1, ["Ma"]],
      [0, []],
    ]);
  });
});
