import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../model/work";
import { useTexts } from "../texts/useTexts";
import { Failure } from "./Failure";

const useStyles = makeStyles({ box: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS } });

interface ProblemProps {
  readonly problem: Extract<Outcome, { readonly kind: "failed" }>;
  readonly onRetry: () => void;
}

/** A failure in the flow of a place, with the way on. */
export function Problem({ problem, onRetry }: ProblemProps) {
  const { shell } = useTexts();
  return (
    <div className={useStyles().box} role="alert">
      <Failure code={problem.code} detail={problem.detail} />
      <Button onClick={onRetry}>{shell.tryAgain}</Button>
    </div>
  );
}
