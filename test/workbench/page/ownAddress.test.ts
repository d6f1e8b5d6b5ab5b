import { ownAddress } from "../../../src/workbench/page/bridge/ownAddress";

const page = "http://localhost:3000/index.html?blanco";

describe("an address that the pane asks to open", () => {
  it.each([
    ["ayuda.html", "http://localhost:3000/ayuda.html"],
    ["ayuda.html?lang=en#total", "http://localhost:3000/ayuda.html?lang=en#total"],
    ["http://localhost:3000/ayuda.html", "http://localhost:3000/ayuda.html"],
  ])("is opened where it is a page of ours: %s", (url, address) => {
    expect(ownAddress(url, page)).toBe(address);
  });

  it.each([
    "javascript:alert(1)//ayuda.html",
    "data:text/html,<script>1</script>.html",
    "https://example.org/ayuda.html",
    "http://localhost:3001/ayuda.html",
    "//example.org/ayuda.html",
    "file:///etc/passwd",
    "blob:http://localhost:3000/ayuda.html",
    "http://localhost:3000/assets/otra.js",
    "http://[",
    undefined,
    { toString: () => "ayuda.html" },
  ])("is not opened where it is any other: %s", (url) => {
    expect(ownAddress(url, page)).toBeUndefined();
  });
});
