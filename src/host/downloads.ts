/** Gives a person a file under a name. */
type OfferFile = (bytes: Uint8Array, name: string) => void;

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** Offers a file as a download of the page. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has read the bytes by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const mark = "downloads";

/** A page that shows the pane says that its browser takes downloads. */
export function allowDownloads(page: Document): void {
  page.documentElement.dataset[mark] = "";
}

/** How to offer a file; undefined in Excel, whose web view on the desktop takes no download and says nothing (office-js #1511). */
export function findOffer(page: Document): OfferFile | undefined {
  return page.documentElement.dataset[mark] === undefined ? undefined : downloadFile;
}
