import { element } from "./element";
import type { Ribbon, RibbonButton, RibbonGroup } from "./readRibbon";

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
