import { formatProgramme } from "../../../src/domain/pidm/findGaps";
import type { Pidm } from "../../../src/domain/pidm/Pidm";
import { parsePidm } from "../../../src/domain/pidm/parsePidm";
import { pidmKey } from "../../../src/domain/pidm/pidmKey";
import { shippedPidm } from "../../../src/domain/pidm/shippedPidm";
import { fc } from "../../support/property";

/** "1-2-5-3": componente-línea-programa-meta, without leading zeros. */
function formatPidm({ componente, linea, programa, meta }: Pidm): string {
  return [componente, linea, programa, meta].join("-");
}

describe("parsePidm", () => {
  it("reads componente, línea, programa and meta", () => {
    expect(parsePidm("1-2-5-3")).toEqual({ ok: true, code: "1-2-5-3", componente: 1, linea: 2, programa: 5, meta: 3 });
  });

  it.each([
    ["1–2–5–3", "en dashes"],
    ["1—2—5—3", "em dashes"],
    ["1−2−5−3", "minus signs"],
    ["1‑2‑5‑3", "hard hyphens"],
    ["1.2.5.3", "dots"],
    ["1 2 5 3", "spaces"],
    ["1 - 2 - 5 - 3", "dashes with spaces"],
    [" 1-2-5-3\u00A0", "spaces around"],
    ["1-2-5-3.", "a final stop"],
    ["1/2/5/3", "slashes"],
    ["01-02-05-03", "leading zeros"],
    ["PIDM 1-2-5-3", "the word before it"],
    ["PIDM1-2-5-3", "the word without a space"],
    ["pidm1.2.5.3", "the word in small letters"],
  ])("suggests 1-2-5-3 for %j (%s)", (cell) => {
    expect(parsePidm(cell)).toEqual({ ok: false, suggestion: "1-2-5-3" });
  });

  it.each([38384, 38354, "1/02/2005", "2005-02-01", "01-feb-05", "5-ene"])(
    "calls %j a date and suggests no code",
    (cell) => {
      expect(parsePidm(cell)).toEqual({ ok: false, date: true });
    },
  );

  it.each(["", "1-2-5", "6-2-5-1", "0-2-5-1", "1-0-5-1", "1-2-5-1000", "1-2-5-1-1", "1-2-5-x", "meta 3", 1253, true])(
    "has no suggestion for %j",
    (cell) => {
      expect(parsePidm(cell)).toEqual({ ok: false });
    },
  );

  const pidms = fc.record({
    componente: fc.integer({ min: 1, max: 5 }),
    linea: fc.integer({ min: 1, max: 99 }),
    programa: fc.integer({ min: 1, max: 99 }),
    meta: fc.integer({ min: 1, max: 999 }),
  });

  it("reads back every code that formatPidm writes", () => {
    fc.assert(
      fc.property(pidms, (pidm) => {
        expect(parsePidm(formatPidm(pidm))).toEqual({ ok: true, code: formatPidm(pidm), ...pidm });
      }),
    );
  });

  it("suggests the code whatever the separators, and never calls four parts a date", () => {
    const separators = fc.constantFrom(" ", ".", "–", "—", " - ", "/", "−", ". ");
    fc.assert(
      fc.property(pidms, separators, (pidm, separator) => {
        const written = formatPidm(pidm).split("-").join(separator);
        expect(parsePidm(written)).toEqual({ ok: false, suggestion: formatPidm(pidm) });
        expect(pidmKey(written)).toBe(formatPidm(pidm));
      }),
    );
  });

  it("never throws and never accepts what formatPidm would not write", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (cell) => {
        const reading = parsePidm(cell);
        if (reading.ok) expect(formatPidm(reading)).toBe(cell);
      }),
    );
  });
});

describe("formatProgramme", () => {
  it("leaves the meta out", () => {
    expect(formatProgramme({ componente: 1, linea: 2, programa: 7 })).toBe("1-2-7");
  });
});

describe("shippedPidm", () => {
  it("holds seven metas whose code agrees with their number and programme", () => {
    expect(shippedPidm.map((entry) => entry.code)).toEqual([
      "1-2-5-1",
      "1-2-5-3",
      "1-2-5-4",
      "1-2-5-5",
      "1-2-7-1",
      "1-2-7-2",
      "1-2-7-4",
    ]);
    for (const entry of shippedPidm) {
      const reading = parsePidm(entry.code);
      expect(reading.ok && reading.meta).toBe(entry.metaNumber);
      expect(reading.ok && entry.programa.startsWith(`Programa ${reading.programa}:`)).toBe(true);
    }
  });
});
