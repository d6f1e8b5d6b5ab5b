import { useEffect, useRef, useState } from "react";

/** Asks for what must not be empty: the field shows its message and takes the keyboard. */
export function useAsking() {
  const form = useRef<HTMLFieldSetElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [times]);
  return { form, asked: times > 0, ask: () => setTimes((before) => before + 1) };
}
