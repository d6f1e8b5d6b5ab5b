import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { isBlank } from "../../domain/text/isBlank";

const address = /^https?:\/\/[^\s/]+\.[^\s]+$/i;
/** A path of a drive, of a server or below a folder; no other scheme, such as «javascript:». */
const path = /^(?:file:\/\/|[a-z]:[\\/]|\\\\|[^:]*[\\/])[^:]*$/i;
const bare = /^www\.[^\s/]+\.[^\s]+$/i;

/** A link that no program opens proves nothing. */
export const checkBadLink: ProjectRule = ({ followUp }) =>
  followUp.flatMap(({ link }, index): readonly Draft[] => {
    const text = link.trim();
    if (isBlank(link) || address.test(text) || (path.test(text) && !bare.test(text))) return [];
    const ref = { table: "followUp", index, field: "link" } as const;
    const draft = { code: "follow/bad-link", severity: "warning", at: [ref], params: { found: text } } as const;
    if (!bare.test(text)) return [draft];
    return [{ ...draft, repair: { changes: [{ at: ref, from: link, to: `https://${text}` }], safe: false } }];
  });
