/** @jest-environment jsdom */
import { openLinksWith } from "../../src/commands/openWindow";

/** Clicks the link with this id and tells whether the page itself would follow it. */
function click(id: string): "followed" | "stopped" {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true });
  return document.getElementById(id)?.dispatchEvent(event) ? "followed" : "stopped";
}

describe("openLinksWith", () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<a target="_blank" href="ayuda.html?lang=en"><span id="help"></span></a><a id="inside" href="#inside">x</a>';
  });

  it("leaves links alone where Office opens no window", () => {
    const page = document.implementation.createHTMLDocument();
    openLinksWith(page, undefined);
    const link = page.createElement("a");
    link.target = "_blank";
    page.body.append(link);
    expect(link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))).toBe(true);
  });

  it("opens a link meant for another window with its full address, once, and no other link", () => {
    const opened: string[] = [];
    openLinksWith(document, (url) => opened.push(url));
    expect(click("help")).toBe("stopped");
    expect(click("inside")).toBe("followed");
    expect(opened).toEqual(["http://localhost/ayuda.html?lang=en"]);
  });
});
