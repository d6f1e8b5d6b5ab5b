/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildHandlers } from "../../src/commands/commands";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { minimumApi } from "../../src/excel/supports";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { findDisorder } from "./elementOrder";
import { all, manifestPath, parseManifest, pngSize, root } from "./readManifest";

const text = readFileSync(manifestPath, "utf8");
const manifest = parseManifest(text);
const base = "https://localhost:3000/";

const attributes = (element: Element, name: string) =>
  [element, ...element.getElementsByTagName("*")].flatMap((one) => one.getAttribute(name) ?? []);
const urls = attributes(manifest, "DefaultValue").filter((value) => /^\w+:\/\//.test(value));
const resources = all(manifest, "Resources")
  .flatMap((one) => [...one.children])
  .flatMap((one) => [...one.children]);
const textOf = (name: string) => manifest.getElementsByTagName(name)[0]?.textContent ?? "";

describe("manifest.xml", () => {
  it("has every element in the order that Office demands", () => {
    expect(findDisorder(manifest)).toEqual([]);
  });

  it.each([
    [
      "ProviderName before Version",
      "<Version>0.1.0.0</Version>\n  <ProviderName>Gobernanza Metropolitana</ProviderName>",
      "<ProviderName>x</ProviderName><Version>0.1.0.0</Version>",
    ],
    ["an element of another language", "<Permissions>", "<Permisos/><Permissions>"],
    [
      "the label of the tab before its groups",
      '<CustomTab id="Gobernanza.Tab">',
      '<CustomTab id="x"><Label resid="Tab.Label"/>',
    ],
  ])("would be refused with %s", (_, from, to) => {
    expect(text).toContain(from);
    expect(findDisorder(parseManifest(text.replace(from, to)))).toHaveLength(1);
  });

  it.each([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ])("has the required element %s once", (name) => {
    expect([...manifest.children].filter((child) => child.localName === name)).toHaveLength(1);
  });

  it("has a GUID as id and a version of four numbers that agrees with package.json", () => {
    expect(textOf("Id")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(textOf("Version")).toBe(`${version}.0`);
  });

  it("asks for the sets that src/excel and the shared runtime need, and for no more permission than writing needs", () => {
    const sets = [...manifest.children]
      .filter((child) => child.localName === "Requirements")
      .flatMap((one) => all(one, "Set"));
    expect(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", minimumApi],
      ["SharedRuntime", "1.1"],
    ]);
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  it("runs ribbon and pane in one long-lived runtime on the page of the pane", () => {
    const [runtime] = all(manifest, "Runtime");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const page = runtime?.getAttribute("resid");
    expect(all(manifest, "FunctionFile")[0]?.getAttribute("resid")).toBe(page);
    expect(
      all(manifest, "Action")
        .flatMap((action) => all(action, "SourceLocation"))
        .map((one) => one.getAttribute("resid")),
    ).toEqual([page]);
    const url = resources.find((one) => one.id === page)?.getAttribute("DefaultValue");
    expect(url).toBe(
      all(manifest, "DefaultSettings")
        .flatMap((one) => all(one, "SourceLocation"))[0]
        ?.getAttribute("DefaultValue"),
    );
  });

  it("uses https and one base address everywhere", () => {
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
  });

  it("names only pages that the build makes", () => {
    const pages = urls.filter((url) => url.endsWith(".html")).map((url) => url.slice(base.length));
    const build = readFileSync(join(root, "webpack.config.js"), "utf8");
    expect([...new Set(pages)].filter((page) => !build.includes(`"${page}"`))).toEqual([]);
  });

  it("shows icons that exist and have the size they are named for: 32 and 64 pixels in the list of add-ins", () => {
    const icons = [...new Set(urls.filter((url) => url.endsWith(".png")))].map((url) => url.slice(base.length));
    const sizes = icons.map((icon) => ({
      icon,
      stated: Number(/-(\d+)\.png$/.exec(icon)?.[1]),
      exists: existsSync(join(root, icon)),
    }));
    expect(sizes.filter(({ exists }) => !exists)).toEqual([]);
    for (const { icon, stated } of sizes)
      expect({ icon, ...pngSize(join(root, icon)) }).toEqual({ icon, width: stated, height: stated });
    expect(manifest.querySelector("IconUrl")?.getAttribute("DefaultValue")).toContain("-32.png");
    expect(manifest.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue")).toContain("-64.png");
  });

  it("gives every button and group the icon sizes 16, 32 and 80, each from a file of that size", () => {
    const icons = all(manifest, "Icon");
    expect(icons).toHaveLength(15);
    for (const icon of icons) {
      const images = [...icon.children].map((image) => ({
        size: image.getAttribute("size"),
        id: image.getAttribute("resid"),
      }));
      expect(images.map(({ size }) => size)).toEqual(["16", "32", "80"]);
      for (const { size, id } of images) {
        const url = resources.find((one) => one.id === id)?.getAttribute("DefaultValue") ?? "";
        expect(url).toContain(`-${size}.png`);
      }
    }
  });

  it("defines every resource that it uses, uses every one that it defines, with ids of at most 32 characters", () => {
    const used = new Set(attributes(manifest, "resid"));
    const defined = resources.map((one) => one.id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps texts within the limits of the ribbon, in Spanish and in English", () => {
    const strings = (name: string) => all(manifest, name).flatMap((one) => [...one.children]);
    const values = (list: readonly Element[]) =>
      list.flatMap((one) => [
        one.getAttribute("DefaultValue"),
        ...all(one, "Override").map((over) => over.getAttribute("Value")),
      ]);
    expect(
      values(strings("ShortStrings")).filter((value) => value === null || value === "" || value.length > 125),
    ).toEqual([]);
    expect(
      values(strings("LongStrings")).filter((value) => value === null || value === "" || value.length > 250),
    ).toEqual([]);
    const translated = [...strings("ShortStrings"), ...strings("LongStrings")].map((one) =>
      all(one, "Override").map((over) => over.getAttribute("Locale")),
    );
    expect(translated.every((locales) => locales.join() === "en-US")).toBe(true);
    expect(textOf("DefaultLocale")).toBe("es-CO");
  });

  it("has no control id twice", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => all(manifest, name)).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(16);
  });

  it("calls exactly the functions that the add-in associates", () => {
    const called = all(manifest, "FunctionName").map((one) => one.textContent);
    expect([...called].sort()).toEqual(Object.keys(buildHandlers(snapshotWorkbook(emptySnapshot))).sort());
  });
});
