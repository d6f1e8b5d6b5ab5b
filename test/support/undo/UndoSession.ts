import { check } from "../../../src/actions/check";
import type { ActionId } from "../../../src/actions/registry";
import type { Report } from "../../../src/domain/findings/Finding";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { findSheet } from "../../../src/domain/workbook/findSheet";
import { planRedo } from "../../../src/domain/workbook/planRedo";
import { planTakeBack } from "../../../src/domain/workbook/planTakeBack";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { withCheck } from "../../../src/domain/workbook/Written";
import { expectSame } from "../comparableBook";
import { ownSheet, putBack, type Typing, type TypingKind, typingsOf, viewSheets, withTypings } from "./typings";
import { comparable, type Done, isTyping, type State, sheetsOf, type UndoBook, type UndoStep } from "./UndoBook";
import type { UndoPlans } from "./undoInputs";

const turns: readonly UndoStep[] = ["undo", "undoTwo", "redo"];

/** The commands that ran in a workbook and those that were taken back, newest first, and what a person typed between them. */
export class UndoSession {
  private done: Done[] = [];
  private undone: Done[] = [];
  private typings: Typing[] = [];
  private report: Report | undefined;
  private held: State | undefined;
  private first: State | undefined;
  /** Sheets whose looks are no more those of before. */
  private readonly anew = new Set<string>();
  private checked = 0;
  private turn = 0;
  private readonly times = new Map<TypingKind, number>();

  constructor(
    private readonly book: UndoBook,
    private readonly plans: UndoPlans,
    /** Gets the steps that did something. */
    private readonly ran: Set<UndoStep>,
  ) {}

  private async hold(): Promise<State> {
    this.held ??= { book: await this.book.hold(), isWhole: true };
    return this.held;
  }

  private async apply(plan: WritePlan): Promise<void> {
    this.held = undefined;
    await this.book.apply(plan);
  }

  /** The workbook holds what it held then, and what was typed since. */
  private async expectHeld(then: State, since: Pick<Done, "typed" | "checked">): Promise<void> {
    const now = then.isWhole ? (await this.hold()).book : await this.book.read();
    const wanted = withTypings(then.book, this.typings.slice(since.typed), now);
    const isChecked = this.checked !== since.checked;
    const [here, there] = [now, wanted].map((book) => comparable(book, isChecked, this.anew));
    expectSame(here, there);
  }

  private async write(id: ActionId, isTurned: boolean): Promise<void> {
    const before = await this.book.read();
    const held = isTurned ? await this.hold() : { book: before, isWhole: false };
    this.first ??= held;
    this.turn += 1;
    const plan = this.plans(id, { book: before, report: this.report, turn: this.turn });
    if (plan.length === 0) return;
    await this.apply(plan);
    this.done.unshift({ before, plan, held, typed: this.typings.length, checked: this.checked });
    this.undone = [];
    this.ran.add(id);
  }

  private async check(): Promise<void> {
    const before = await this.book.read();
    const { plan, report } = check.run(before, { now: "2022-10-18T10:00" });
    await this.apply(plan);
    this.done = [...withCheck(this.done, { before, plan })];
    this.report = report;
    this.checked += 1;
    this.ran.add("check");
  }

  /** Somebody typed on a sheet that goes with the command, and that is no built one: it would stay with all that it needs. */
  private isBound({ typed, held }: Done): boolean {
    const since = this.typings.slice(typed);
    return since.some(({ sheet }) => findSheet(held.book, sheet) === undefined && !viewSheets.includes(sheet));
  }

  private async takeBack(count: number): Promise<boolean> {
    const back = this.done.slice(0, count);
    const oldest = back.at(-1);
    if (oldest === undefined || this.isBound(oldest)) return false;
    const after = await this.hold();
    const undo = planTakeBack(await this.book.read(), back);
    const typed = this.typings.slice(oldest.typed).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(typed).toEqual(expect.arrayContaining(undo.kept.map(({ sheet, cell }) => `${sheet}!${cell}`)));
    await this.apply(undo.plan);
    const cleared = back.flatMap(({ plan }) => plan.flatMap((op) => (op.op === "clearSheet" ? [op.sheet] : [])));
    if (!this.book.readsLooks) for (const sheet of cleared) this.anew.add(sheet);
    await this.expectHeld(oldest.held, oldest);
    this.done = this.done.slice(count);
    this.report = undefined;
    const turned = back.map(({ checks: _, ...one }, i) => ({ ...one, after: back[i - 1]?.held ?? after }));
    this.undone = undo.kept.length > 0 ? [] : [...turned.toReversed(), ...this.undone];
    return true;
  }

  /** Does once more what was taken back last; not where a person typed on a sheet that it writes on. */
  private async redo(): Promise<void> {
    const [first, ...rest] = this.undone;
    if (first?.after === undefined) return;
    const plan = planRedo(await this.book.read(), first);
    const written = sheetsOf(first.plan);
    const isTyped = this.typings.slice(first.typed).some(({ sheet }) => written.includes(sheet));
    if (isTyped) expect(plan).toBeUndefined();
    else if (this.checked === first.checked) expect(plan).toBe(first.plan);
    this.undone = plan === undefined ? [] : rest;
    if (plan === undefined) return;
    await this.apply(plan);
    await this.expectHeld(first.after, first);
    this.done.unshift(first);
    this.ran.add("redo");
  }

  private async type(kind: TypingKind): Promise<void> {
    const times = this.times.get(kind) ?? 0;
    this.times.set(kind, times + 1);
    const typings = typingsOf(kind, await this.book.read(), times);
    for (const typing of typings) this.book.type(typing);
    this.held = undefined;
    this.typings.push(...typings);
    if (typings.some(({ sheet }) => (sheet === ownSheet) === (kind === "typeOwn"))) this.ran.add(kind);
  }

  private async back(step: "undo" | "undoTwo"): Promise<void> {
    const count = step === "undo" ? 1 : 2;
    const isWhole = count <= this.done.length;
    if ((await this.takeBack(count)) && isWhole) this.ran.add(step);
  }

  /** What a step needs is done before it: a check before a correction, an undo before a redo. */
  private async step(step: UndoStep, isTurned: boolean): Promise<void> {
    if (isTyping(step)) return this.type(step);
    if (step === "check") return this.check();
    if (step === "undo" || step === "undoTwo") return this.back(step);
    if (step === "fixFindings" && this.report === undefined) await this.check();
    if (step !== "redo") return this.write(step, isTurned);
    if (this.undone.length === 0) await this.takeBack(1);
    return this.redo();
  }

  /** One step after the other. The whole workbook is kept where it comes back soon, and at the beginning, where it comes back at last. */
  async run(steps: readonly UndoStep[]): Promise<void> {
    for (const [index, step] of steps.entries()) {
      const isTurned = steps.slice(index + 1, index + 4).some((next) => turns.includes(next));
      await this.step(step, isTurned || index < 2);
    }
  }

  /** Takes all back, once the person has put back what stood in the cells of the oldest command: the workbook of the beginning. */
  async end(): Promise<void> {
    await this.takeBack(this.done.length - 1);
    const [oldest] = this.done;
    if (oldest === undefined || this.done.length > 1) return;
    const made = applyPlan(oldest.before, oldest.plan);
    const typings = this.typings.slice(oldest.typed);
    for (const typing of putBack(made, typings)) this.book.type(typing);
    this.typings = this.typings.filter(({ sheet }) => sheet === ownSheet || findSheet(made, sheet) === undefined);
    this.held = undefined;
    await this.takeBack(1);
    if (this.done.length === 0 && this.first) await this.expectHeld(this.first, { typed: 0, checked: this.checked });
  }
}
