import { useEffect, useRef, useState } from "react";

/** Asks for what must not be empty: the field shows its message and takes the keyboard. */
export function useAsking() {
  const form = useRef<HTMLFieldSetElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    // The message stands below the field: at the lower edge it would be out of sight.
    field?.scrollIntoView({ block: "center" });
  }, [times]);
  return { form, asked: times > 0, ask: () => setTimes((before) => before + 1) };
}
