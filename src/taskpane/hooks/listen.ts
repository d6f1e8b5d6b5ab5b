/** Listens to the workbook until the returned function is called, also before Excel has taken the listener. */
export function listen(subscribe: () => Promise<() => void>, onProblem: (error: unknown) => void): () => void {
  let stop = () => {
    stopped = true;
  };
  let stopped = false;
  subscribe()
    .then((end) => {
      if (stopped) end();
      else stop = end;
    })
    .catch(onProblem);
  return () => stop();
}
