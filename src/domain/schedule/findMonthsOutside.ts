import type { Calendar, MonthIndex } from "./calendar";
import { monthOf } from "./calendar";

/** Marked months outside the vigencia or before the registration, by year: calendar months 1–12. */
interface OutsideMonths {
  readonly edge: "after" | "before";
  readonly year: number;
  readonly months: readonly number[];
  /** The same months by their position among those given. */
  readonly positions: readonly number[];
}

/** Which of the marked months lie past the vigencia's end, and which before the month of registration. */
export function findMonthsOutside(marked: readonly MonthIndex[], calendar: Calendar): readonly OutsideMonths[] {
  const registration = calendar.registration ?? calendar.first;
  const after = pick(marked, (month) => month > calendar.last);
  // A registration after the vigencia makes every month early: that is told once, at the date.
  const before = registration > calendar.last ? [] : pick(marked, (month) => month < registration);
  return [...group("after", after), ...group("before", before)];
}

interface Picked {
  readonly index: MonthIndex;
  readonly position: number;
}

function pick(marked: readonly MonthIndex[], test: (month: MonthIndex) => boolean): readonly Picked[] {
  return marked.map((index, position) => ({ index, position })).filter(({ index }) => test(index));
}

function group(edge: "after" | "before", picked: readonly Picked[]): readonly OutsideMonths[] {
  const years = [...new Set(picked.map(({ index }) => monthOf(index).year))];
  return years.map((year) => {
    const own = picked.filter(({ index }) => monthOf(index).year === year);
    return {
      edge,
      year,
      months: own.map(({ index }) => monthOf(index).month),
      positions: own.map(({ position }) => position),
    };
  });
}
