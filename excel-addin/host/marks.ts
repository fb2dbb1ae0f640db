/** The hidden name at A1 that says that a tab is ours: `_PMO_<id>`. */
export const OWN_MARK = "_PMO_";
/** The hidden name of a sheet that is not a tab yet: what a broken run leaves is known by it. */
export const STAGING_MARK = "_PMOstaging_";
