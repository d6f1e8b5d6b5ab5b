/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { watchTheme } from "../../src/host/watchTheme";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

/** The wish of the system for dark pages, which jsdom does not have. */
class SystemWish extends EventTarget {
  matches = false;
  turn(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event("change"));
  }
}

const lightPaper = "#ffffff";
const darkPaper = "#292929";

/** Background of the whole pane, as Fluent declares it. */
async function paper(): Promise<string | undefined> {
  await screen.findByRole("heading", { level: 1 });
  const provider = document.querySelector(".fui-FluentProvider");
  const name = [...(provider?.classList ?? [])].find((one) => one.startsWith("fui-FluentProvider_"));
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const own = rules.find((rule) => name !== undefined && rule.includes(name));
  return /--colorNeutralBackground1:\s*([^;]+);/.exec(own ?? "")?.[1];
}

describe("The theme of the pane", () => {
  it("follows the one that a person chooses in Excel, as soon as the pane is used again", async () => {
    const wish = new SystemWish();
    Object.assign(window, { matchMedia: () => wish });
    let background: string | undefined = lightPaper;
    openPane(snapshotWorkbook(emptySnapshot), { theme: watchTheme(window, () => background) });
    expect(await paper()).toBe(lightPaper);
    background = "#1f1f1f";
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(await paper()).toBe(darkPaper);
  });

  it("follows the system where Excel gives none, and stops when nobody listens", () => {
    const wish = new SystemWish();
    Object.assign(window, { matchMedia: () => wish });
    const theme = watchTheme(window, () => undefined);
    const heard: string[] = [];
    const stop = theme.listen(() => heard.push(theme.current()));
    wish.turn(true);
    wish.turn(false);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(heard).toEqual(["dark", "light", "light"]);
    stop();
    wish.turn(true);
    window.dispatchEvent(new Event("focus"));
    expect(heard).toHaveLength(3);
  });
});
