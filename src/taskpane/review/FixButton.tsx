import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts/useTexts";

interface FixButtonProps {
  /** What it corrects, read aloud after its word. */
  readonly what: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** «Corregir»: one repair, shown on its card before and after. */
export function FixButton({ what, busy, onClick }: FixButtonProps) {
  const { review } = useTexts();
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={busy}
      aria-label={review.fixLabel(what)}
      onClick={onClick}
    >
      {review.fix}
    </Button>
  );
}
