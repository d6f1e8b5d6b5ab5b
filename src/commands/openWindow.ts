/** How this Office opens a window of the browser (OpenBrowserWindowApi 1.1: Windows and Mac); undefined on the web. */
export function officeWindow(): ((url: string) => void) | undefined {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return undefined;
  return (url) => Office.context.ui.openBrowserWindow(url);
}

/** Sends links meant for a window of their own through `open`; without it they work as links do. */
export function openLinksWith(page: Document, open: ((url: string) => void) | undefined): void {
  if (open === undefined) return;
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (link === null || event.defaultPrevented) return;
    event.preventDefault();
    open(link.href);
  });
}
