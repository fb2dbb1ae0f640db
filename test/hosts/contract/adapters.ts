import type { HostAdapter } from "./adapter";
import { excel } from "./excel";
import { headless } from "./headless";
import { sheets } from "./sheets";

/** Every host there is: the same workbooks give the same in each, as far as it can. */
export const ADAPTERS: readonly HostAdapter[] = [headless, excel, sheets];
