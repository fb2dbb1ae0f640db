import { DEFECTS } from "./defects";
import { on, type SampleRow, type SampleTable } from "./sample-table";

/** First and last day of the stretches in which people are booked. */
const SPANS = {
  autumn: ["2026-10-01", "2026-12-31"],
  /** To the last working day before Christmas, for those who then go on leave. */
  toChristmas: ["2026-10-01", "2026-12-18"],
  christmas: ["2026-12-21", "2026-12-31"],
  january: ["2027-01-01", "2027-01-31"],
  spring: ["2027-01-04", "2027-06-30"],
  summer: ["2027-07-01", "2027-12-31"],
  julyLeave: ["2027-07-12", "2027-07-30"],
  year: ["2027-01-04", "2027-12-31"],
  all: ["2026-10-01", "2027-12-31"],
} as const;

type Span = keyof typeof SPANS;
type Amount = { readonly fte: number } | { readonly share: number };
type Booking = readonly [
  person: string,
  project: string | null,
  span: Span,
  amount: Amount,
  workType?: string,
  status?: string,
];

const fte = (amount: number): Amount => ({ fte: amount });
const share = (amount: number): Amount => ({ share: amount });

/** B2 has 2.2 data engineers to December, 4.0 to June, then 1.4; A1 holds 1.8 of those it lacks. */
const DATA_ENGINEERS: readonly Booking[] = [
  ["E01", "B2", "autumn", fte(0.8)],
  ["E02", "B2", "autumn", fte(0.8)],
  ["E03", "B2", "autumn", fte(0.6)],
  ["E03", "A1", "autumn", fte(0.2)],
  ["E04", "A1", "autumn", fte(0.8)],
  ["E05", "A1", "autumn", fte(0.8)],
  ["E06", "C6", "autumn", fte(0.8)],
  ["E07", "D2", "autumn", fte(0.8)],
  ["E07", null, "january", fte(0.8), "internal"],
  ...["E01", "E02", "E03", "E04", "E05"].map((person): Booking => [person, "B2", "spring", fte(0.8)]),
  ["E01", "B2", "summer", fte(0.8)],
  ["E02", "B2", "summer", fte(0.6)],
];

/** Seven business analysts, booked for 85, 80, 75, 70, 70, 62 and 55 % of their time: 71 % together. */
const ANALYSTS: readonly Booking[] = [
  ["E10", "A1", "all", share(0.85)],
  ["E11", "A2", "all", share(0.8)],
  ["E12", "B1", "all", share(0.75)],
  ["E13", "C6", "all", share(0.7)],
  ["E14", "D1", "all", share(0.7)],
  ["E15", "D3", "all", share(0.62)],
  ["E16", "B5", "all", share(0.55)],
];

const OTHERS: readonly Booking[] = [
  ["E08", "B1", "autumn", share(0.6)],
  ["E08", "B2", "autumn", share(0.3)],
  ["E08", "B1", "year", share(0.8)],
  ["E09", "B1", "autumn", share(0.5)],
  ["E09", "A1", "autumn", share(0.6)],
  ["E09", "B2", "year", share(0.4)],
  ["E09", "C1", "year", share(0.3)],
  ["E17", "A1", "toChristmas", share(0.9)],
  ["E17", "A1", "spring", share(0.9)],
  ["E18", "A2", "toChristmas", share(0.8)],
  ["E18", "A2", "spring", share(0.8)],
  ["E19", "B1", "all", share(0.9)],
  ["E20", "B2", "toChristmas", share(0.85)],
  ["E20", "B2", "year", share(0.85)],
  ["E21", "C1", "all", share(0.95)],
  ["E22", "D1", "all", share(0.5)],
  ["E22", "D3", "all", share(0.35)],
  ["E23", "A1", "toChristmas", share(0.85)],
  ["E23", "A1", "spring", share(0.85)],
  ["E24", "A1", "autumn", share(0.85)],
  ["E24", "A2", "year", share(0.8)],
  ["E25", "A4", "toChristmas", share(0.85)],
  ["E25", "B2", "spring", share(0.85)],
  ["E26", null, "all", share(0.85), "non-billable"],
  ["E27", "A2", "autumn", share(0.85)],
  ["E27", "A5", "year", share(0.5), "strategic", "tentative"],
  ["E28", "D3", "toChristmas", share(0.8)],
  ["E28", "D3", "year", share(0.8)],
  ["E29", "C6", "autumn", share(1)],
  ["E29", "C6", "spring", share(0.6)],
  ["E30", "D2", "autumn", share(0.9)],
  ["E30", "D2", "spring", share(0.7)],
  ["E31", null, "all", share(0.6), "internal"],
  ["E32", "A1", "toChristmas", share(0.8)],
  ["E32", "A1", "spring", share(0.6)],
  ["E33", "B1", "all", share(0.8)],
  ["E34", "B5", "autumn", share(0.8)],
  ["E34", "D1", "year", share(0.5)],
  ["E35", "B1", "all", share(1)],
  ["E36", "B1", "autumn", share(0.8)],
  ["E36", "B1", "spring", share(0.8)],
  ["E37", "B1", "autumn", share(0.5)],
  ["E37", "B5", "autumn", share(0.4)],
  ["E37", "B1", "year", share(0.7)],
  ["E38", "C1", "toChristmas", share(0.95)],
  ["E38", "C1", "year", share(0.95)],
  ["E39", "C1", "all", share(0.8)],
  ["E40", "A1", "toChristmas", share(0.5)],
  ["E40", "A4", "toChristmas", share(0.3)],
  ["E40", "A2", "spring", share(0.4)],
  [DEFECTS.unknownPerson, "D3", "spring", share(0.5)],
];

const ON_LEAVE: readonly Booking[] = [
  ...["E17", "E18", "E20", "E23", "E25", "E28", "E32", "E38", "E40"].map((person): Booking => [
    person,
    null,
    "christmas",
    share(1),
    "leave",
  ]),
  ["E36", null, "julyLeave", share(1), "leave"],
];

/** What is wanted and has nobody yet: role, project, when, FTE. */
const OPEN_REQUESTS: readonly (readonly [
  role: string,
  project: string,
  span: Span,
  fte: number,
  priority: string,
])[] = [
  ["Data Engineer", "B2", "autumn", 1.8, "high"],
  ["Data Engineer", "C2", "year", 2.4, "medium"],
  ["Data Engineer", "A3", "year", 2, "medium"],
  ["Data Engineer", "B4", "spring", 0.5, "low"],
  ["Integration Architect", "B3", "year", 0.5, "medium"],
  ["Software Developer", "D4", "year", 1, "medium"],
  ["Test Engineer", "A2", "spring", 0.5, "high"],
];

/** Bookings, leave and open requests. */
export function assignmentsTable(): SampleTable {
  const booked = [...DATA_ENGINEERS, ...ANALYSTS, ...OTHERS, ...ON_LEAVE];
  return { kind: "assignments", rows: [...booked.map(bookingCells), ...OPEN_REQUESTS.map(requestCells)] };
}

function bookingCells([person, project, span, amount, workType, status]: Booking): SampleRow {
  return {
    project,
    resource: person,
    start: on(SPANS[span][0]),
    finish: on(SPANS[span][1]),
    allocation: "share" in amount ? amount.share : null,
    fullTimeEquivalent: "fte" in amount ? amount.fte : null,
    workType: workType ?? "strategic",
    status: status ?? "confirmed",
  };
}

function requestCells([role, project, span, amount, priority]: (typeof OPEN_REQUESTS)[number]): SampleRow {
  return {
    project,
    role,
    start: on(SPANS[span][0]),
    finish: on(SPANS[span][1]),
    fullTimeEquivalent: amount,
    workType: "strategic",
    status: "requested",
    priority,
  };
}
