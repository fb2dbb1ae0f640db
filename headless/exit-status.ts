/** 0 done · 1 done, with errors in the data · 2 wrong usage · 3 cannot read or write. */
export type ExitStatus = 0 | 1 | 2 | 3;
