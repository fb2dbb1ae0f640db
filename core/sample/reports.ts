/** What a manager reported: ratings from a month on, the finish that he or she expects, and the last sentence. */
interface Reported {
  readonly ratings: readonly (readonly [from: string, rag: "green" | "amber" | "red"])[];
  readonly finish: string;
  readonly comment: string;
}

/** By project. C6 is gloomier than its data, A1, A4 and C1 are rosier. */
export const REPORTS: Readonly<Record<string, Reported>> = {
  A1: {
    ratings: [["2025-10", "green"]],
    finish: "2027-04-30",
    comment: "Scope is stable, the team is working at full speed; we will catch up after the release.",
  },
  A2: {
    ratings: [
      ["2026-01", "green"],
      ["2026-07", "amber"],
    ],
    finish: "2027-07-31",
    comment: "Two countries are four weeks late; the plan for the others holds.",
  },
  A4: {
    ratings: [
      ["2025-10", "green"],
      ["2026-05", "amber"],
    ],
    finish: "2027-03-31",
    comment: "The new loyalty engine needs another loop; launch moves to spring.",
  },
  B1: {
    ratings: [["2025-01", "green"]],
    finish: "2027-12-31",
    comment: "Go-live of wave 2 is on plan, data migration is the critical path.",
  },
  B2: {
    ratings: [
      ["2025-10", "green"],
      ["2026-04", "amber"],
    ],
    finish: "2027-12-31",
    comment: "We are under budget because 2.2 of the 4.0 data engineers came.",
  },
  B5: {
    ratings: [["2026-01", "green"]],
    finish: "2027-03-31",
    comment: "Parallel run for the last two entities starts in November.",
  },
  B6: {
    ratings: [["2026-01", "green"]],
    finish: "2027-12-31",
    comment: "Roll-out by site as planned; invoices are in USD.",
  },
  C1: {
    ratings: [["2025-07", "green"]],
    finish: "2028-01-31",
    comment: "Steel and conveyors are ordered; the soil survey is open.",
  },
  C6: {
    ratings: [
      ["2026-01", "amber"],
      ["2026-06", "red"],
    ],
    finish: "2027-06-30",
    comment: "I do not trust the model before it has seen a winter.",
  },
  D1: {
    ratings: [["2026-01", "green"]],
    finish: "2027-12-31",
    comment: "Gap analysis is closed, controls are rolled out by entity.",
  },
  D2: {
    ratings: [["2026-01", "green"]],
    finish: "2027-06-30",
    comment: "Data collection for the first report has begun.",
  },
  D3: {
    ratings: [
      ["2026-04", "green"],
      ["2026-08", "amber"],
    ],
    finish: "2028-01-31",
    comment: "Suppliers deliver product data later than agreed.",
  },
  C3: {
    ratings: [
      ["2025-11", "green"],
      ["2026-02", "amber"],
    ],
    finish: "2027-11-30",
    comment: "On hold since April: production could not free the line.",
  },
  D6: {
    ratings: [
      ["2025-10", "green"],
      ["2026-02", "amber"],
    ],
    finish: "2026-06-30",
    comment: "Closed; the archive is handed over to operations.",
  },
};
