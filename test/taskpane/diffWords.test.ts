import { diffWords } from "../../src/taskpane/model/diffWords";
import { fc } from "../support/property";

const marked = (pieces: readonly { readonly text: string; readonly mark: boolean }[]) =>
  pieces.filter(({ mark }) => mark).map(({ text }) => text);

describe("the words that differ between two texts", () => {
  it("are marked, neighbours together and without the space around them", () => {
    const { from, to } = diffWords("Elaborar un mapa de riesgos local", "Elaborar y divulgar un mapa de riesgos");
    expect([marked(from), marked(to)]).toEqual([["local"], ["y divulgar"]]);
    expect(to.map(({ text }) => text)).toEqual(["Elaborar ", "y divulgar", " un mapa de riesgos"]);
  });

  it("are none where only the spaces differ", () => {
    const { from, to } = diffWords("un  mapa\nde riesgos", "un mapa de riesgos ");
    expect([marked(from), marked(to)]).toEqual([[], []]);
  });

  it("leave both texts whole, whatever they are", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { from, to } = diffWords(a, b);
        expect([from, to].map((pieces) => pieces.map((piece) => piece.text).join(""))).toEqual([a, b]);
        const rest = (pieces: typeof from) =>
          pieces
            .filter(({ mark }) => !mark)
            .map((piece) => piece.text)
            .join("");
        expect(rest(from).split(/\s+/).filter(Boolean)).toEqual(rest(to).split(/\s+/).filter(Boolean));
      }),
    );
  });

  it("are found in long texts from both ends", () => {
    const long = Array.from({ length: 900 }, (_, index) => `palabra${index}`);
    const { from, to } = diffWords(long.join(" "), long.with(450, "otra").join(" "));
    expect([marked(from), marked(to)]).toEqual([["palabra450"], ["otra"]]);
  });
});
