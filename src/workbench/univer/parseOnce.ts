import { AstTreeBuilder, CalculateFormulaService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import { patchOnce } from "./patchOnce";
import { innerOf } from "./UniverParts";

/** Between `begin` and `forget` an object answers the same question once; for calls with one argument. */
function keepAnswers(prototype: object, name: string) {
  const kept = new WeakMap<object, Map<unknown, unknown>>();
  patchOnce<object, unknown[], unknown>(
    prototype,
    name,
    (original) =>
      function keep(...args) {
        const known = args.length === 1 ? kept.get(this) : undefined;
        if (known === undefined) return original.apply(this, args);
        if (!known.has(args[0])) known.set(args[0], original.apply(this, args));
        return known.get(args[0]);
      },
  );
  return {
    begin: (owner: object) => void kept.set(owner, new Map()),
    forget: (owner: object) => void kept.delete(owner),
  };
}

interface NameQuestion {
  readonly unitId?: string;
  readonly getDirtyDefinedNameMap: () => Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

interface Calculator {
  readonly _lexer: object;
  readonly _astTreeBuilder: object;
}

/** Univer compares each piece of a formula with each name that has changed. */
function findDirtyNames(): void {
  const builder = innerOf<Record<string, unknown>>(LexerTreeBuilder.prototype);
  builder._checkDefinedNameDirty = (token: string, { unitId = "", getDirtyDefinedNameMap }: NameQuestion): boolean =>
    Object.hasOwn(getDirtyDefinedNameMap()[unitId] ?? {}, token);
}

/**
 * When a table or a name has changed, Univer 0.25.1 reads the same formula anew for each cell of a column, and twice. Here it
 * reads each text once in a calculation.
 */
export function parseOnce(): void {
  patchOnce<Calculator, unknown[], Promise<unknown>>(CalculateFormulaService.prototype, "_apply", (apply) => {
    const [lexed, parsed] = [
      keepAnswers(Lexer.prototype, "treeBuilder"),
      keepAnswers(AstTreeBuilder.prototype, "parse"),
    ];
    findDirtyNames();
    return async function once(...args) {
      lexed.begin(this._lexer);
      parsed.begin(this._astTreeBuilder);
      try {
        return await apply.apply(this, args);
      } finally {
        lexed.forget(this._lexer);
        parsed.forget(this._astTreeBuilder);
      }
    };
  });
}
