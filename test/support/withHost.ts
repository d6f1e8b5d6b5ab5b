import { startUniverBook } from "../../src/workbench/univer/openUniverBook";
import type { UniverParts } from "../../src/workbench/univer/UniverParts";
import { type OpenedHost, openHost } from "./openHost";

const globals = ["Excel", "OfficeExtension", "Office"] as const;
type Options = NonNullable<Parameters<typeof openHost>[0]>;

function expose(opened: OpenedHost): void {
  for (const name of globals) Object.assign(globalThis, { [name]: opened[name] });
}

function beforeEachTest<T extends OpenedHost>(open: () => Promise<T>): () => T {
  let opened: T | undefined;
  beforeEach(async () => {
    opened = await open();
    expose(opened);
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

/** Opens a workbook answered by our host before each test, with the real office.js in its globals; closes it after. */
export function withHost(options?: Options): () => OpenedHost {
  return beforeEachTest(() => openHost(options));
}

/** The same with Univer's own parts, to do what a person does in the grid. */
export function withUniverHost(): () => OpenedHost & { readonly parts: UniverParts } {
  return beforeEachTest(async () => {
    const { book, parts } = startUniverBook();
    return { ...(await openHost({}, book)), parts };
  });
}

/** Opens one workbook for all tests of a file, which take care to use sheets of their own; closes it at the end. */
export function withSharedHost(options?: Options): () => OpenedHost {
  let opened: OpenedHost | undefined;
  beforeAll(async () => {
    opened = await openHost(options);
    expose(opened);
  });
  afterAll(async () => {
    await opened?.close();
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  });
  return () => {
    if (opened === undefined) throw new Error("withSharedHost: the host is open only inside a test");
    return opened;
  };
}
