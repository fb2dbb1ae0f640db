/** Developer metadata by which our sheets are known; the value on a tab of ours is its id. */
export const OWN_KEY = "PMO";
/** On a sheet that is not a tab yet; the value is the job that it is drawn for. */
export const STAGING_KEY = "PMO-staging";
/** On a copy of a tab that is drawn over; the value is the job, and the id of the tab. */
export const EARLIER_KEY = "PMO-earlier";
/** On the spreadsheet: what is being drawn. */
export const JOB_KEY = "PMO-job";
/** On a tab of ours: which of its charts and rules are ours. */
export const PARTS_KEY = "PMO-parts";
/** The name at A1 by which a tab is known that came with an .xlsx file. */
export const OWN_NAME = "_PMO_";
