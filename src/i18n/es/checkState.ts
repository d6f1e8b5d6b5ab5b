import { count } from "../format";
import { longDate } from "./dates";

/** What «Inicio» and «Resumen» say of the last check; `now` is local ISO time, such as "2026-11-22T14:05". */
export function checkState(
  counts: { readonly error: number; readonly warning: number; readonly info: number },
  now?: string,
): string {
  const found = [
    count(counts.error, "error", "errores"),
    count(counts.warning, "aviso", "avisos"),
    count(counts.info, "información", "informaciones"),
  ].join(" · ");
  return now === undefined ? found : `${found} · ${longDate(now)}, ${now.slice(11, 16)}`;
}
