/** Every member of Excel's objects that a client used, as "Class.member". */
export interface MemberLog {
  readonly used: Set<string>;
  /** Members that the pinned runtime does not have: read as undefined, or set on nothing. */
  readonly missing: Set<string>;
}

type ClientObject = object & { readonly _className: string };

/** Members of every JavaScript object, and those of ClientObject that are no API of Excel. */
const ordinary = new Set(["then", "toJSON", "constructor", "context", "isNullObject", "load", "sync", "items"]);

function isClientObject(value: unknown): value is ClientObject {
  return value instanceof OfficeExtension.ClientObject;
}

/** Puts a watching stand-in before the objects of a context: Excel.run gives it to its batch. */
export function watchMembers(log: MemberLog): () => void {
  const originals = new WeakMap<object, object>();
  const unwrap = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? (originals.get(value) ?? value) : value;
  const note = (owner: object, key: string | symbol) => {
    if (typeof key === "symbol" || ordinary.has(key) || !isClientObject(owner)) return;
    log.used.add(`${owner._className}.${key}`);
    if (!(key in owner)) log.missing.add(`${owner._className}.${key}`);
  };
  const noteLoad = (owner: object, argument: unknown) => {
    for (const name of typeof argument === "string" ? argument.split(",") : []) {
      if (!name.includes("/")) note(owner, name.trim());
    }
  };
  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrap);
    return isClientObject(value) || value instanceof OfficeExtension.ClientRequestContext ? standIn(value) : value;
  };
  const standIn = (owner: object): object => {
    const proxy = new Proxy(owner, {
      get: (target, key) => {
        note(target, key);
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== "function") return wrap(value);
        return (...args: readonly unknown[]) => {
          if (key === "load") noteLoad(target, args[0]);
          return wrap(Reflect.apply(value, target, args.map(unwrap)));
        };
      },
      set: (target, key, value) => {
        note(target, key);
        return Reflect.set(target, key, unwrap(value));
      },
    });
    originals.set(proxy, owner);
    return proxy;
  };
  const run = Excel.run;
  const watched = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
    run(options, (context) => batch(wrap(context) as Excel.RequestContext));
  Object.assign(Excel, { run: watched });
  return () => Object.assign(Excel, { run });
}
