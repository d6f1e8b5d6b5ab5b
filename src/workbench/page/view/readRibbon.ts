import { element } from "./element";

/** A button of the add-in's tab; without a command it shows the pane. */
interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  readonly command: string | undefined;
}

interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

interface Ribbon {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

type Look = (parent: Element | undefined, name: string) => string;

/** Resolves resource ids as Excel does: the words of the language, else the default ones. */
function createLook(manifest: Document, locale: string): Look {
  const texts = new Map<string, string>();
  for (const entry of [...all(manifest, "String"), ...all(manifest, "Image")]) {
    const own = all(entry, "Override").find((override) => override.getAttribute("Locale") === locale);
    texts.set(entry.getAttribute("id") ?? "", own?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "");
  }
  return (parent, name) => {
    const named = parent === undefined ? undefined : child(parent, name);
    return texts.get(named?.getAttribute("resid") ?? "") ?? "";
  };
}

function readIcon(control: Element, manifest: Document): string {
  const images = all(control, "Image");
  const id = images.find((image) => image.getAttribute("size") === "32")?.getAttribute("resid");
  const url = all(manifest, "Image")
    .find((image) => image.getAttribute("id") === id)
    ?.getAttribute("DefaultValue");
  return url ? new URL(url).pathname.slice(1) : "";
}

/** The tab that manifest.xml gives Excel, so that both show the same buttons. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const look = createLook(manifest, locale);
  const [tab] = all(manifest, "CustomTab");
  if (tab === undefined) throw new Error("manifest.xml has no CustomTab.");
  const groups = all(tab, "Group").map((group) => ({
    label: look(group, "Label"),
    buttons: all(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: look(control, "Label"),
      tip: look(child(control, "Supertip"), "Description"),
      icon: readIcon(control, manifest),
      command: all(control, "FunctionName")[0]?.textContent ?? undefined,
    })),
  }));
  return { label: look(tab, "Label"), groups };
}

type Press = (button: RibbonButton) => void;

function drawButton(button: RibbonButton, press: Press): HTMLElement {
  const icon = element("img", { src: button.icon, alt: "", width: "32", height: "32" });
  const drawn = element("button", { type: "button", title: button.tip, "data-id": button.id }, icon, button.label);
  drawn.addEventListener("click", () => press(button));
  return drawn;
}

function drawGroup(group: RibbonGroup, press: Press): HTMLElement {
  const buttons = element("div", { class: "buttons" }, ...group.buttons.map((button) => drawButton(button, press)));
  return element(
    "div",
    { role: "group", "aria-label": group.label },
    buttons,
    element("span", { class: "name" }, group.label),
  );
}

/** The add-in's tab as a strip of groups. */
export function drawRibbon(strip: HTMLElement, ribbon: Ribbon, press: Press): void {
  strip.setAttribute("aria-label", ribbon.label);
  strip.replaceChildren(...ribbon.groups.map((group) => drawGroup(group, press)));
}
