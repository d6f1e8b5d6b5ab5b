import fc from "fast-check";
import type { CopyDigest } from "../../../src/domain/consolidation/CopyDigest";
import { joinCopies, type ReadFile } from "../../../src/domain/consolidation/joinCopies";
import { copyFile, digestOf, fourCopies } from "../../support/returnedCopies";

describe("files of a folder", () => {
  let digests: readonly CopyDigest[] = [];
  let [bucaramanga, floridablanca, giron]: CopyDigest[] = [];
  beforeAll(async () => {
    digests = (await fourCopies()).map(digestOf);
    [bucaramanga, floridablanca, giron] = digests as [CopyDigest, CopyDigest, CopyDigest];
  });
  const states = (files: readonly ReadFile[]) =>
    joinCopies(files).files.map(({ file, state, beside }) => [file, state, ...(beside === undefined ? [] : [beside])]);
  const later = (digest: CopyDigest | undefined, copy: string, sent: string) =>
    ({ ...digest, copy, sent }) as CopyDigest;

  it("that are whole copies of different municipalities are all joined, in the order of their codes", () => {
    const { copies } = joinCopies(digests.map((one) => copyFile(`${one.municipality}.xlsx`, one)).toReversed());
    expect(copies.map(({ code }) => code)).toEqual(["68001", "68276", "68307", "68547"]);
  });

  it("spell a department one way: as the DIVIPOLA does, or as the first copy where the list lacks it", () => {
    const typed = ["SANTANDER", "Región  Andina", "region andina.", ""];
    const files = digests.map((one, index) => copyFile(one.code, { ...one, department: typed[index] ?? "" }));
    expect(joinCopies(files).copies.map(({ department }) => department)).toEqual([
      "Santander",
      "Región  Andina",
      "Región  Andina",
      "",
    ]);
  });

  it("that hold the same bytes count once, whatever they are called", () => {
    expect(
      states([copyFile("b.xlsx", giron as CopyDigest, "x"), copyFile("a.xlsx", giron as CopyDigest, "x")]),
    ).toEqual([
      ["a.xlsx", "joined"],
      ["b.xlsx", "same", "a.xlsx"],
    ]);
  });

  it("of one municipality count with the copy that was sent last: by day, then by the number of that day", () => {
    const first = copyFile("uno.xlsx", later(giron, "68307-20221003-9", "2022-10-03"));
    const second = copyFile("dos.xlsx", later(giron, "68307-20221003-10", "2022-10-03"));
    const third = copyFile("tres.xlsx", later(giron, "68307-20221101-1", "2022-11-01"));
    expect(states([first, second])).toEqual([
      ["dos.xlsx", "joined"],
      ["uno.xlsx", "replaced", "dos.xlsx"],
    ]);
    expect(states([third, first, second]).filter(([, state]) => state === "joined")).toEqual([["tres.xlsx", "joined"]]);
  });

  it("that differ and are of one copy, or of which one has no stamp, are a question: none is taken", () => {
    const [one, other] = [copyFile("uno.xlsx", giron as CopyDigest), copyFile("dos.xlsx", giron as CopyDigest)];
    expect(states([one, other])).toEqual([
      ["dos.xlsx", "ambiguous", "uno.xlsx"],
      ["uno.xlsx", "ambiguous", "dos.xlsx"],
    ]);
    const bare = copyFile("tres.xlsx", later(giron, "", ""));
    expect(states([one, bare]).map(([, state]) => state)).toEqual(["ambiguous", "ambiguous"]);
    expect(joinCopies([one, bare]).copies).toEqual([]);
  });

  it("of which one has a doubtful stamp, or no project and year, decide nothing: none is taken", () => {
    const forged = { ...later(giron, "68307-99991231-1", "9999-12-31"), doubt: "altered-stamp" as const };
    expect(states([copyFile("a", giron as CopyDigest), copyFile("b", forged)]).map(([, state]) => state)).toEqual([
      "ambiguous",
      "ambiguous",
    ]);
    const blank = { ...later(giron, "", ""), project: "", vigencia: "", doubt: "no-stamp" as const };
    const retyped = { ...later(giron, "", ""), project: `${giron?.project}.`, doubt: "no-stamp" as const };
    for (const other of [blank, retyped])
      expect(joinCopies([copyFile("a", giron as CopyDigest), copyFile("b", other)]).copies).toEqual([]);
  });

  it("of two projects or two years of one municipality are both joined", () => {
    const next = { ...(giron as CopyDigest), vigencia: "2023" };
    const other = { ...(giron as CopyDigest), project: "Otro proyecto" };
    expect(
      joinCopies([copyFile("a", giron as CopyDigest), copyFile("b", next), copyFile("c", other)]).copies,
    ).toHaveLength(3);
  });

  it("give the same whatever the order in which they were read", () => {
    const files = [
      copyFile("a", bucaramanga as CopyDigest),
      copyFile("b", floridablanca as CopyDigest),
      copyFile("c", giron as CopyDigest),
      copyFile("d", giron as CopyDigest),
      copyFile("e", later(bucaramanga, "68001-20221101-1", "2022-11-01")),
      copyFile("f", floridablanca as CopyDigest, "b"),
      { file: "g", fingerprint: "", reading: { kind: "unread", problem: { code: "book/broken", found: "" } } },
    ] as const satisfies readonly ReadFile[];
    const wanted = joinCopies(files);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (order) => {
        expect(joinCopies(order)).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });
});
