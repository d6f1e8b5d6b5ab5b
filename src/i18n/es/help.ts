import { book } from "./help/book";
import { frame } from "./help/frame";
import { review } from "./help/review";
import { risk } from "./help/risk";
import { share } from "./help/share";
import { start } from "./help/start";
import { support } from "./help/support";
import { year } from "./help/year";

/** Every text of the planner's guide in Spanish: the source of the keys. */
export const help = { frame, start, review, book, year, share, risk, support };
