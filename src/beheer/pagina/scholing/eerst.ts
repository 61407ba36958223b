/** So many lines of a list are shown before an editor asks for all: thousands at once would freeze the page. */
export const EERST = 100;
