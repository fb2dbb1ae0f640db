import { MAPPING_TAB } from "../mapping/kept";
import { SETTINGS_TAB } from "./setting-rows";

/** The ids of those of our own tabs that are read too: the user fills them in. */
export const STEERING_TABS: readonly string[] = [MAPPING_TAB, SETTINGS_TAB];
