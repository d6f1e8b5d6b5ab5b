import { Button, Field, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { localTime } from "../../actions/localTime";
import type { BookState } from "../model/BookState";
import { listShares } from "../model/listShares";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { EmptyResult } from "../review/EmptyResult";
import { PlaceTitle } from "../shared/PlaceTitle";
import { Problem } from "../shell/Problem";
import { useWords } from "../texts/useTexts";
import { ReturnZone } from "./ReturnZone";
import { ShareList } from "./ShareList";
import { useReturns } from "./useReturns";
import { useSending } from "./useSending";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "stretch" },
  text: { margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ShareTabProps extends Pick<PaneBodyProps, "pane"> {
  readonly book: BookState;
}

interface SendAllProps {
  /** Municipalities without a copy. */
  readonly count: number;
  readonly busy: boolean;
  readonly onOpen: () => void;
  /** Absent where the host takes no downloads. */
  readonly onPack: (() => void) | undefined;
}

/** Copies for all who have none. */
function SendAll({ count, busy, onOpen, onPack }: SendAllProps) {
  const styles = useStyles();
  const words = useWords().share;
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onOpen}>
        {words.copyAll(count)}
      </Button>
      {onPack === undefined ? null : (
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={onPack}>
          {words.packAll(count)}
        </Button>
      )}
    </div>
  );
}

/** «Compartir»: a copy for each municipality, and what comes back. */
export function ShareTab({ pane, book }: ShareTabProps) {
  const styles = useStyles();
  const words = useWords().share;
  const { runner, jobs } = pane;
  const { project } = book.follow;
  const [due, setDue] = useState("");
  const today = localTime(new Date()).slice(0, 10);
  const days = { today, due };
  const { making, open, pack } = useSending(pane, project);
  const shares = listShares(project, today);
  const busy = isBusy(runner.work) || making !== undefined;
  const onRead = (files: Parameters<typeof jobs.receive>[0]) => void runner.run(jobs.receive(files));
  const returning = useReturns({ onRead, onFailed: pane.fail });
  const unsent = shares.filter(({ state }) => state === "notSent");
  const unsentTo = unsent.map(({ municipality }) => municipality);
  const out = shares.filter(({ state }) => state === "notSent" || state === "sent" || state === "overdue").length;
  const list = (
    <ShareList
      key="list"
      shares={shares}
      busy={busy || returning.reading > 0}
      onCopy={({ municipality }) => void open([municipality], days)}
      onFiles={returning.read}
    />
  );
  const zone = <ReturnZone key="zone" busy={busy} {...returning} />;
  if (book.copyOf !== undefined) return <EmptyResult title={words.title} text={words.isCopy(book.copyOf)} />;
  if (shares.length === 0) return <EmptyResult title={words.title} text={words.none} />;
  return (
    <div className={styles.place}>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <PlaceTitle title={words.title} />
      <p className={styles.text}>{words.progress(shares.length - out, shares.length)}</p>
      <Field label={words.due}>
        <Input type="date" value={due} min={today} onChange={(_, data) => setDue(data.value)} />
      </Field>
      <p className={styles.help}>{words.copiesHelp}</p>
      {making === undefined ? null : <Spinner size="small" label={words.making(making.done, making.of)} />}
      {unsent.length < 2 ? null : (
        <SendAll
          count={unsent.length}
          busy={busy}
          onOpen={() => void open(unsentTo, days)}
          onPack={pack && (() => void pack(unsentTo, days))}
        />
      )}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() => void runner.run(jobs.of("consolidate", () => ({ now: localTime(new Date()) })))}
        >
          {words.consolidate}
        </Button>
      </div>
      <p className={styles.help}>{words.consolidateHelp}</p>
      {/* Once a copy is out, what comes back is the next thing. */}
      {unsent.length === shares.length ? [list, zone] : [zone, list]}
    </div>
  );
}
