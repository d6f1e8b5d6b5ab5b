import { configure } from "@testing-library/react";

// A busy machine needs more than the usual second, and asking whether each element is visible takes most of it.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

// jsdom weighs every style sheet of Fluent for each question; the tests ask about content, not about looks.
window.getComputedStyle = (element) => (element as HTMLElement).style;
