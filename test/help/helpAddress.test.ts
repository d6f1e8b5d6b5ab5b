import { helpAddress, readAddress } from "../../src/help/helpAddress";

describe("helpAddress", () => {
  it.each(["es", "en"] as const)("leads to the guide in %s", (language) => {
    const address = new URL(helpAddress(language), "https://example.org/folder/taskpane.html");
    expect(address.pathname).toBe("/folder/ayuda.html");
    expect(readAddress(address.search)).toBe(language);
  });

  it.each(["", "?lang=fr", "?other=en", "?lang="])("is Spanish for the address part «%s»", (search) => {
    expect(readAddress(search)).toBe("es");
  });
});
