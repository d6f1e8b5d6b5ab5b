/**
 * The address of a page of ours that the pane may open (the guide), whole; undefined for any other: what a message names is
 * not to be trusted, and «javascript:» would run as the page itself.
 */
export function ownAddress(url: unknown, base: string): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url, base)) return undefined;
  const [address, page] = [new URL(url, base), new URL(base)];
  const isOurs = address.origin === page.origin && /\/[\w-]+\.html$/.test(address.pathname);
  return isOurs && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
