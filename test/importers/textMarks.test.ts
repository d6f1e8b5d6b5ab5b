import { readGood, sampleLines, withLine } from "../support/sampleForm";

const lineOf = (part: string): number => sampleLines.findIndex((line) => line.includes(part)) + 1;

describe("a text form with marks that came with pasted text", () => {
  it.each([
    ["direction marks", "\u200E434.500.000\u202C"],
    ["soft hyphens", "434.\u00AD500.000"],
    ["a raised sign", "434.500.000¹"],
    ["a raised tag", "434.500.000<sup>2</sup>"],
    ["zero-width spaces and a byte order mark", "\uFEFF434.500.\u200B000"],
  ])("reads the amount: %s", async (_, cell) => {
    const { form } = await readGood(withLine(lineOf("434.500.000"), (line) => line.replace("434.500.000", cell)));
    expect(form.budget[2]?.amount.text).toBe("434.500.000");
  });

  it.each([["1\u20112\u20115\u20113"], ["\u200F1-2-5-3"], ["1-2-5-3³"], ["1–2–5–3"]])(
    "reads the code: %j",
    async (cell) => {
      const { form } = await readGood(withLine(lineOf("1-2-5-3"), (line) => line.replace("1-2-5-3", cell)));
      expect(form.metas[1]?.pidm.text).toBe("1-2-5-3");
    },
  );

  it("tells the calls of notes with their lines, and keeps exponents", async () => {
    const line = lineOf("434.500.000");
    const { form, messages } = await readGood(
      withLine(line, (text) => text.replace("434.500.000", "434.500.000¹").replace("UND", "m<sup>2</sup>")),
    );
    expect(messages).toContainEqual({ code: "note-call", line, text: "1 434.500.000" });
    expect(form.budget[2]?.unit.text).toBe("m²");
  });
});
