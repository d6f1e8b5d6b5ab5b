/** Prefixes as Word writes them, by the end of their namespace: strict documents name another host (ISO/IEC 29500-1). */
const usual: readonly (readonly [string, RegExp])[] = [
  ["w", /\/wordprocessingml\/(?:2006\/)?main$/],
  ["m", /\/officeDocument\/(?:2006\/)?math$/],
  ["r", /\/officeDocument\/(?:2006\/)?relationships$/],
  ["mc", /\/markup-compatibility\/2006$/],
  ["wp", /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ["a", /\/drawingml\/(?:2006\/)?main$/],
  ["pic", /\/drawingml\/(?:2006\/)?picture$/],
  ["c", /\/drawingml\/(?:2006\/)?chart$/],
  ["dgm", /\/drawingml\/(?:2006\/)?diagram$/],
  ["w14", /\/office\/word\/2010\/wordml$/],
  ["wps", /\/office\/word\/2010\/wordprocessingShape$/],
  ["v", /^urn:schemas-microsoft-com:vml$/],
  ["o", /^urn:schemas-microsoft-com:office:office$/],
];

/** The part with Word's own prefixes: libraries that write XML anew call them ns0, ns1 or leave the main one out. */
export function usualPrefixes(xml: string): string {
  let plain = xml;
  for (const [whole, own, address] of xml.slice(0, 20_000).matchAll(/\sxmlns(?::([\w.-]{1,40}))?="([^"]{1,200})"/g)) {
    const prefix = usual.find(([, pattern]) => pattern.test(address ?? ""))?.[0];
    if (prefix === undefined || prefix === own) continue;
    // Only the main namespace may stand without a prefix at the root; a:graphic and the like declare theirs inside.
    if (own === undefined) {
      if (prefix === "w" && xml.indexOf(whole) < 2000)
        plain = plain.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, "<$1w:");
    } else plain = rename(plain, own, prefix);
  }
  return plain;
}

function rename(xml: string, own: string, prefix: string): string {
  return xml
    .replaceAll(`<${own}:`, `<${prefix}:`)
    .replaceAll(`</${own}:`, `</${prefix}:`)
    .replaceAll(` ${own}:`, ` ${prefix}:`);
}
