import { resolveForm } from "../../src/domain/form/resolveForm";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";
import { fc } from "../support/property";
import { sampleLines, sampleText, utf8 } from "../support/sampleForm";

/** Reads, resolves and checks; the value is only there to be looked at. */
async function runAll(bytes: Uint8Array): Promise<string> {
  const reading = await readForm(bytes);
  if (!reading.ok) return reading.code;
  const report = validateForm(reading.form, resolveForm(reading.form));
  return report.findings.every((finding) => finding.places.every((place) => "section" in place)) ? "form" : "no place";
}

const codes = /^(?:empty|binary|other-form|truncated|too-large|broken-docx|unknown-type|form)$/;

describe("no file makes the importer throw", () => {
  it("random bytes are refused by a known code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await runAll(bytes)).toMatch(codes);
      }),
      { numRuns: 300 },
    );
  });

  it("random bytes after a known signature are refused by a known code", async () => {
    const starts = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, bytes) => {
        expect(await runAll(new Uint8Array([...start, ...bytes]))).toMatch(codes);
      }),
      { numRuns: 200 },
    );
  });

  it("the sample with lines lost, doubled, moved, cut and spoiled is read or refused, and its findings have places", async () => {
    const line = fc.nat(sampleLines.length - 1);
    const piece = fc.constantFrom(
      "\t",
      "\t\t\t\t\t\t\t",
      "<ol>",
      "<li>",
      "**",
      "\\",
      "10.",
      "8.1. ",
      "Meta 3:",
      "TOTAL",
      "\uD800",
      "&#99999;",
      "1-2-5-3",
      "\u0000",
    );
    const slip = fc.oneof(
      line.map((at) => (lines: readonly string[]) => lines.toSpliced(at, 1)),
      fc.tuple(line, line).map(
        ([at, to]) =>
          (lines: readonly string[]) =>
            lines.toSpliced(to, 0, lines[at] ?? ""),
      ),
      fc.tuple(line, fc.nat(300)).map(
        ([at, end]) =>
          (lines: readonly string[]) =>
            lines.with(Math.min(at, lines.length - 1), (lines[at] ?? "").slice(0, end)),
      ),
      fc.tuple(line, fc.nat(300), piece).map(([at, cut, text]) => (lines: readonly string[]) => {
        const old = lines[at] ?? "";
        return lines.with(Math.min(at, lines.length - 1), old.slice(0, cut) + text + old.slice(cut));
      }),
      line.map((at) => (lines: readonly string[]) => lines.slice(0, Math.max(1, at))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 6 }), async (slips) => {
        const spoiled = slips.reduce<readonly string[]>((lines, apply) => apply(lines), sampleLines);
        expect(await runAll(utf8(spoiled.join("\n")))).toMatch(codes);
      }),
      { numRuns: 60 },
    );
  });

  it("the bytes of the sample with some of them changed are read or refused", async () => {
    const bytes = utf8(sampleText);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const spoiled = bytes.slice();
        for (const [at, value] of changes) spoiled[at] = value;
        expect(await runAll(spoiled)).toMatch(codes);
      }),
      { numRuns: 25 },
    );
  });
});
