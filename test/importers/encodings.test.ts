import type { FormRecord } from "../../src/domain/form/FormRecord";
import { readGood, sampleText, utf8 } from "../support/sampleForm";

let plain: FormRecord;

beforeAll(async () => {
  plain = (await readGood(sampleText)).form;
});

/** UTF-16 as Windows' Notepad («Unicode») writes it. */
function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ];
  return new Uint8Array(units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** Windows-1252 as Word's «Texto sin formato» writes it: Latin-1 but for dashes and quotes (0x80–0x9F). */
function windows1252(text: string): Uint8Array {
  const own = new Map([
    ["–", 0x96],
    ["—", 0x97],
    ["“", 0x93],
    ["”", 0x94],
    ["‘", 0x91],
    ["’", 0x92],
    ["…", 0x85],
    ["•", 0x95],
  ]);
  return new Uint8Array([...text].map((char) => own.get(char) ?? (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63)));
}

/** Mac OS Roman as programs of a Mac write «texto»: the letters that its decoder gives, the other way round. */
function macRoman(text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const codes = new Map([...new TextDecoder("macintosh").decode(bytes)].map((char, byte) => [char, byte]));
  return new Uint8Array([...text].map((char) => codes.get(char) ?? 63));
}

const windowsLines = sampleText.replaceAll("\n", "\r\n");

describe("the same form in any encoding", () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ["UTF-8 without a byte order mark", utf8(sampleText), undefined],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${sampleText}`), undefined],
    ["UTF-16 LE with a byte order mark", utf16(sampleText, "le", true), "utf-16le"],
    ["UTF-16 LE without one", utf16(sampleText, "le", false), "utf-16le"],
    ["UTF-16 BE with a byte order mark", utf16(sampleText, "be", true), "utf-16be"],
    ["UTF-16 BE without one", utf16(sampleText, "be", false), "utf-16be"],
    ["Windows-1252", windows1252(sampleText), "windows-1252"],
    ["Windows-1252 with CRLF", windows1252(windowsLines), "windows-1252"],
    ["Mac OS Roman", macRoman(sampleText), "macintosh"],
    ["Mac OS Roman with CRLF", macRoman(windowsLines), "macintosh"],
    ["UTF-8 with CRLF", utf8(windowsLines), undefined],
    ["UTF-8 with the line ends of old Macs", utf8(sampleText.replaceAll("\n", "\r")), undefined],
    ["accents apart from their letters (NFD)", utf8(sampleText.normalize("NFD")), undefined],
    ["non-breaking spaces", utf8(sampleText.replaceAll(" ", "\u00A0")), undefined],
    [
      "narrow and figure spaces",
      utf8(sampleText.replaceAll(/ (?=\d)/g, "\u202F").replaceAll(/ (?=m)/g, "\u2007")),
      undefined,
    ],
    ["soft hyphens and zero-width spaces", utf8(sampleText.replaceAll("ción", "ci\u00ADó\u200Bn")), undefined],
    ["spaces at the ends of lines", utf8(sampleText.replaceAll("\n", "  \n")), undefined],
  ])("reads %s as equal, and says so when it is not UTF-8", async (_, bytes, encoding) => {
    const { form, messages } = await readGood(bytes);
    expect(form).toEqual(plain);
    expect(messages.find((message) => message.code === "encoding")?.text).toBe(encoding);
  });

  it("reads UTF-8 that breaks off inside its last letter as UTF-8", async () => {
    const bytes = utf8(`${sampleText}\nñ`);
    const { messages } = await readGood(bytes.subarray(0, bytes.length - 1));
    expect(messages.some((message) => message.code === "encoding")).toBe(false);
  });
});
