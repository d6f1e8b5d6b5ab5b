import { useCallback, useEffect, useState } from "react";
import type { CommandOutcome } from "../../commands/commandOutcomes";
import type { PlaceId } from "../shell/placeIds";
import type { PlaceMemory } from "../shell/rememberPlace";
import type { RibbonOutcomes } from "./useRibbon";

/** Where the pane is, or whether it tells of itself (`about`): where a person goes, or a button of the ribbon leads; a pane that opens begins where it was closed. */
export function usePlace(ribbon: RibbonOutcomes | undefined, memory: PlaceMemory | undefined) {
  const [place, setPlace] = useState<PlaceId>(() => memory?.read() ?? "home");
  const [about, setAbout] = useState(false);
  const move = useCallback(
    (next: PlaceId) => {
      setPlace(next);
      setAbout(false);
      memory?.save(next);
    },
    [memory],
  );
  useEffect(() => {
    if (!ribbon) return;
    const follow = (outcome: CommandOutcome) => {
      if (outcome.state === "place") move(outcome.id);
    };
    const last = ribbon.last();
    if (last) follow(last);
    return ribbon.listen(follow);
  }, [ribbon, move]);
  return { place, about, setAbout, move };
}
