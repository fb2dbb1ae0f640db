/** Where things stand on an input sheet: title, a quiet line, a blank row, then the table. Rows count from 0. */
export const TITLE_ROW = 0;
export const HELP_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_BODY_ROW = HEADER_ROW + 1;

/** So far down, new rows of a table are checked as they are typed. */
export const LAST_CHECKED_ROW = FIRST_BODY_ROW + 1999;
