import { useState } from "react";
import type { ReceivedFile } from "../../actions/copies/planReceived";
import { useWords } from "../texts/useTexts";

/** Where files are that were dropped or picked: being read, or told why not. */
export interface Returning {
  readonly reading: number;
  readonly problems: readonly string[];
  readonly read: (files: readonly File[]) => void;
}

interface Then {
  readonly onRead: (files: readonly ReceivedFile[]) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Reads files that came back; those that are no workbook are named, the others go on. */
export function useReturns({ onRead, onFailed }: Then): Returning {
  const { bookFile } = useWords();
  const [{ reading, problems }, setState] = useState<Omit<Returning, "read">>({ reading: 0, problems: [] });
  const read = async (files: readonly File[]) => {
    setState({ reading: files.length, problems: [] });
    try {
      const { paneCopies } = await import("../work/paneCopies");
      const found = await Promise.all(files.map((file) => paneCopies.read(file)));
      setState({ reading: 0, problems: found.flatMap((one) => (one.ok ? [] : [bookFile(one.name, one.problem)])) });
      const known = found.flatMap((one) => (one.ok ? [one.file] : []));
      if (known.length > 0) onRead(known);
    } catch (error) {
      setState({ reading: 0, problems: [] });
      onFailed(error);
    }
  };
  return { reading, problems, read: (files) => void read(files) };
}
