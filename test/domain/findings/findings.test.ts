import { buildReport } from "../../../src/domain/findings/buildReport";
import type { Severity } from "../../../src/domain/findings/checks";
import type { Finding } from "../../../src/domain/findings/Finding";
import { findingKey } from "../../../src/domain/findings/findingKey";
import type { Place } from "../../../src/domain/findings/Place";
import { placeKey, rowKey } from "../../../src/domain/findings/placeKey";
import { fc } from "../../support/property";

const gap = (
  over: { params?: Record<string, unknown>; places?: readonly Place[]; severity?: Severity } = {},
): Finding =>
  ({
    code: "pidm/gap",
    severity: "info",
    places: [{ section: "6.5", row: 3, line: 103 }],
    params: { code: "1-2-5-2", last: "1-2-5-2", count: 1, programme: "1-2-5" },
    ...over,
  }) as Finding;

describe("findingKey", () => {
  it("stays the same when params are written in another order or the severity changes", () => {
    const params = { programme: "1-2-5", count: 1, last: "1-2-5-2", code: "1-2-5-2" };
    expect(findingKey(gap({ params, severity: "warning" }))).toBe(findingKey(gap()));
  });

  it("is the text that stands in saved workbooks: a change here loses what people marked as attended", () => {
    expect(findingKey(gap())).toMatch(/^pidm\/gap@6\.5:3:103#[0-9a-z]{1,7}$/);
    expect(findingKey(gap())).toBe("pidm/gap@6.5:3:103#pf8q0c");
  });

  it("changes with any param and any place", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(findingKey(gap({ params: { code: a } }))).not.toBe(findingKey(gap({ params: { code: b } })));
      }),
    );
    const places = [
      { section: "6.5", row: 3, line: 103 },
      { section: "7.1", row: 1 },
    ];
    expect(findingKey(gap({ places }))).not.toBe(findingKey(gap()));
  });
});

describe("placeKey and rowKey", () => {
  it("name a cell and its row, and keep a place of the form whole", () => {
    const cell = { sheet: "Metas", cell: "AB12" };
    expect([placeKey(cell), rowKey(cell)]).toEqual(["Metas!AB12", "Metas!12"]);
    const paper = { section: "6.5", row: 3, line: 103 };
    expect([placeKey(paper), rowKey(paper)]).toEqual(["6.5:3:103", "6.5:3:103"]);
  });
});

describe("buildReport", () => {
  const place = fc.oneof(
    fc.record({ sheet: fc.constantFrom("Ficha", "Metas", "Otra"), cell: fc.constantFrom("A1", "B2", "AA10", "A10") }),
    fc.record({ section: fc.constantFrom("6.5", "10", "10.1", ""), row: fc.nat(5), line: fc.nat(300) }),
  );
  const findings = fc.array(
    fc
      .record({ severity: fc.constantFrom<Severity>("error", "warning", "info"), place })
      .map(({ severity, place: one }) => gap({ severity, places: [one] })),
    { maxLength: 20 },
  );

  it("keeps every finding, counts it, puts errors first, and is valid only without them", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const report = buildReport(all, ["Ficha", "Metas"]);
        expect(new Set(report.findings)).toEqual(new Set(all));
        expect(report.findings).toHaveLength(all.length);
        const ranks = report.findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
        expect(ranks).toEqual([...ranks].sort());
        expect(report.counts.error + report.counts.warning + report.counts.info).toBe(all.length);
        expect(report.valid).toBe(!all.some(({ severity }) => severity === "error"));
      }),
    );
  });

  it("goes through the sheets in their order, then by row and column", () => {
    const at = (sheet: string, cell: string) => gap({ places: [{ sheet, cell }] });
    const mixed = [
      at("Otra", "A1"),
      at("Metas", "B2"),
      at("Metas", "A10"),
      at("Ficha", "AA1"),
      at("Ficha", "B1"),
      at("Metas", "A2"),
    ];
    const cells = buildReport(mixed, ["Ficha", "Metas"]).findings.map(({ places }) =>
      placeKey(places[0] ?? { section: "", row: 0 }),
    );
    expect(cells).toEqual(["Ficha!B1", "Ficha!AA1", "Metas!A2", "Metas!B2", "Metas!A10", "Otra!A1"]);
  });
});
