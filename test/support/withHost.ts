import { type OpenedHost, openHost } from "./openHost";

const globals = ["Excel", "OfficeExtension", "Office"] as const;
type Options = NonNullable<Parameters<typeof openHost>[0]>;

/** Opens a workbook answered by our host before each test, with the real office.js in its globals; closes it after. */
export function withHost(options?: Options): () => OpenedHost {
  let opened: OpenedHost | undefined;
  beforeEach(async () => {
    opened = await openHost(options);
    for (const name of globals) Object.assign(globalThis, { [name]: opened[name] });
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  });
  return () => {
    if (opened === undefined) throw new Error("withHost: the host is open only inside a test");
    return opened;
  };
}
