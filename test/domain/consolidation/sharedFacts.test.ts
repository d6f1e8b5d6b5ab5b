import type { CopyDigest } from "../../../src/domain/consolidation/CopyDigest";
import { listSharedFacts } from "../../../src/domain/consolidation/sharedFacts";
import { digestOf, fourCopies } from "../../support/returnedCopies";

type Compared = Partial<Pick<CopyDigest, "documents" | "links" | "actors">>;

describe("what stands alike in the copies of several municipalities", () => {
  let base: CopyDigest | undefined;
  beforeAll(async () => {
    base = digestOf((await fourCopies())[0] ?? ({} as never));
  });
  const copy = (code: string, compared: Compared) =>
    ({ ...base, code, municipality: `M${code}`, documents: [], links: [], actors: [], ...compared }) as CopyDigest;
  const shared = (...copies: readonly CopyDigest[]) =>
    listSharedFacts(copies).map(({ copy: own, kind, text, pesos, others, names }) => [
      own.code,
      kind,
      text,
      pesos,
      others,
      names,
    ]);

  it("is a document of the same kind, number and value, however its number is written", () => {
    const cdp = (number: string, pesos = 1_000) => ({ kind: "cdp" as const, number, pesos });
    expect(
      shared(
        copy("1", { documents: [cdp("0145"), cdp("9"), cdp("145")] }),
        copy("2", { documents: [cdp("145 "), cdp("9", 2_000)] }),
        copy("3", { documents: [{ kind: "rp", number: "145", pesos: 1_000 }] }),
      ),
    ).toEqual([
      ["1", "document", "CDP 0145", 1_000, 1, ["M2"]],
      ["2", "document", "CDP 145 ", 1_000, 1, ["M1"]],
    ]);
  });

  it("is a link of evidence, whose capitals count behind its host alone", () => {
    expect(
      shared(
        copy("1", { links: ["https://Drive.example.com/a/B", "https://drive.example.com/propia"] }),
        copy("2", { links: ["https://drive.example.com/a/B/"] }),
        copy("3", { links: ["https://drive.example.com/a/b"] }),
      ).map(([code, kind]) => [code, kind]),
    ).toEqual([
      ["1", "evidence"],
      ["2", "evidence"],
    ]);
  });

  it("is an actor but for capitals, accents and spaces; of many municipalities three are named", () => {
    const codes = ["1", "2", "3", "4", "5"];
    const written = [
      "Policía  Nacional",
      "POLICIA NACIONAL",
      "policía nacional ",
      "Policia Nacional",
      "Policía Nacional",
    ];
    const found = shared(...codes.map((code, at) => copy(code, { actors: [written[at] ?? "", `Junta ${code}`] })));
    expect(found.map(([code, kind, , , others, names]) => [code, kind, others, names])).toEqual([
      ["1", "actor", 4, ["M2", "M3", "M4"]],
      ["2", "actor", 4, ["M1", "M3", "M4"]],
      ["3", "actor", 4, ["M1", "M2", "M4"]],
      ["4", "actor", 4, ["M1", "M2", "M3"]],
      ["5", "actor", 4, ["M1", "M2", "M3"]],
    ]);
  });

  it("is no name without a letter, and the number of a document says its kind once", () => {
    const documents = [{ kind: "cdp" as const, number: "CDP-014", pesos: 1_000 }];
    const two = ["1", "2"].map((code) => copy(code, { actors: ["\u200b", " "], documents }));
    expect(shared(...two).map(([, kind, text]) => [kind, text])).toEqual([
      ["document", "CDP-014"],
      ["document", "CDP-014"],
    ]);
  });
});
