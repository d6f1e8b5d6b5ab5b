import { parseMoney } from "../../domain/budget/parseMoney";
import type { Finding } from "../../domain/findings/Finding";
import { rowKey } from "../../domain/findings/placeKey";

type Found<Code extends Finding["code"]> = Extract<Finding, { readonly code: Code }>;
type Struck = Found<"form/struck-text">;

/** One event gives one finding: an amount that is struck through and leaves its cell empty is told where the amount is missing. */
export function mergeStruck(findings: readonly Finding[]): readonly Finding[] {
  const struck = findings.filter((finding): finding is Struck => finding.code === "form/struck-text");
  if (struck.length === 0) return findings;
  const told = new Set<Finding>();
  const merged = findings.map((finding) => {
    if (finding.code !== "budget/amount-not-a-number") return finding;
    const cause =
      finding.params.found === "" ? struck.find((one) => !told.has(one) && isGone(one, finding)) : undefined;
    if (cause !== undefined) told.add(cause);
    return withCause(finding, cause, hasDoubtfulTotal(struck));
  });
  return merged.filter((finding) => !told.has(finding));
}

function isGone({ params, places: [place] }: Struck, amount: Finding): boolean {
  const [at] = amount.places;
  if (params.stays !== "" || !parseMoney(params.text).ok) return false;
  return place !== undefined && at !== undefined && rowKey(place) === rowKey(at);
}

/** A TOTAL beside a struck one is not sure enough to reckon an amount from it. */
function hasDoubtfulTotal(struck: readonly Struck[]): boolean {
  return struck.some(({ params, places: [place] }) => {
    const isTotal = place !== undefined && "section" in place && place.section === "8.1" && place.row === 0;
    return isTotal && params.stays !== "";
  });
}

function withCause(
  finding: Found<"budget/amount-not-a-number">,
  cause: Struck | undefined,
  isDoubtful: boolean,
): Found<"budget/amount-not-a-number"> {
  const { needed, ...params } = finding.params;
  return {
    ...finding,
    params: {
      ...params,
      ...(cause === undefined ? {} : { struck: cause.params.text }),
      ...(needed === undefined || (isDoubtful && params.of !== "total") ? {} : { needed }),
    },
  };
}
