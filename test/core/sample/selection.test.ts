import { CRITERIA, SCORES } from "../../../core/sample/scores";
import { START_CHOICES, type StartChoice } from "../../../core/sample/start-options";
import { CANDIDATES } from "../../../core/sample/candidates";
import { sampleTables } from "../../../core/sample/sample";

const IDS = [...new Set(START_CHOICES.map(({ project }) => project))];
const COMMITTED = 10_500;

interface Limits {
  readonly free: number;
  readonly engineers?: number;
  readonly forced?: string;
}

/** The best set of starts by trying every one: users.md section 6 says what must come out. */
function best({ free, engineers = 0, forced }: Limits): { npv: number; set: readonly StartChoice[] } {
  let found: { npv: number; set: readonly StartChoice[] } = { npv: -Infinity, set: [] };
  const sum = (set: readonly StartChoice[], of: (choice: StartChoice) => number): number =>
    set.reduce((total, choice) => total + of(choice), 0);
  const inQuarter =
    (quarter: string) =>
    (choice: StartChoice): number =>
      choice.start <= quarter && (choice.until ?? "") >= quarter ? choice.dataEngineers : 0;
  const tryFrom = (index: number, set: readonly StartChoice[]): void => {
    if (sum(set, (choice) => choice.fy27) > free) return;
    const id = IDS[index];
    if (id !== undefined) {
      tryFrom(index + 1, set);
      for (const choice of START_CHOICES) if (choice.project === id) tryFrom(index + 1, [...set, choice]);
      return;
    }
    const has = (project: string): boolean => set.some((choice) => choice.project === project);
    const fits =
      sum(set, (choice) => choice.fy28) <= 2500 &&
      sum(set, inQuarter("2027-02-01")) <= 0.8 + engineers + 1e-9 &&
      sum(set, inQuarter("2027-08-01")) <= 3.4 + engineers + 1e-9 &&
      (has("B3") || (!has("A6") && !has("C4"))) &&
      !(has("D4") && has("D5")) &&
      (forced === undefined || has(forced));
    const npv = sum(set, (choice) => choice.npv);
    if (fits && npv > found.npv) found = { npv, set };
  };
  tryFrom(0, []);
  return found;
}

const FREE = 14_500 - COMMITTED;

test("the twelve candidates score 88 down to 52, and the CCO's score above the average", () => {
  const score = (id: string): number =>
    CRITERIA.reduce((sum, { weight, direction }, index) => {
      const given = SCORES[id]![index]!;
      return sum + (weight * (direction === "cost" ? 10 - given : given)) / 10;
    }, 0);
  expect(CANDIDATES.map(({ id }) => score(id))).toEqual([88, 84, 79, 74, 70, 68, 66, 64, 61, 58, 55, 52]);
  expect(CANDIDATES.map((candidate) => candidate.score)).toEqual(CANDIDATES.map(({ id }) => score(id)));
  const mean = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + score(id), 0) / ids.length;
  expect(mean(["A1", "A3", "A4", "A6"])).toBeGreaterThan(mean(Object.keys(SCORES)) + 10);
});

test("the score list funds C2, A3, A6 and C5 for 3,900 k and promises 5,340 k", () => {
  const list: StartChoice[] = [];
  let left = FREE;
  for (const { id } of CANDIDATES) {
    const choice = START_CHOICES.find(({ project }) => project === id)!;
    if (choice.fy27 <= left) {
      list.push(choice);
      left -= choice.fy27;
    }
  }
  expect(list.map(({ project }) => project)).toEqual(["C2", "A3", "A6", "C5"]);
  expect(FREE - left).toBe(3900);
  expect(list.reduce((sum, { npv }) => sum + npv, 0)).toBe(5340);
  expect(list.reduce((sum, { dataEngineers }) => sum + dataEngineers, 0)).toBe(4.4);
});

test("the best set is C2 from July, D4, C5, A5, B3, C4 and B4: 5,680 k for 3,903 k", () => {
  const { npv, set } = best({ free: FREE });
  expect(npv).toBe(5680);
  expect(set.map(({ project }) => project).sort()).toEqual(["A5", "B3", "B4", "C2", "C4", "C5", "D4"]);
  expect(set.find(({ project }) => project === "C2")!.start).toBe("2027-07-01");
  expect(set.reduce((sum, { fy27 }) => sum + fy27, 0)).toBe(3903);
});

test.each([
  [80, 2830],
  [90, 4600],
  [100, 5680],
  [110, 6110],
  [120, 6110],
])("%i %% of the envelope yields %i k", (percent, npv) => {
  expect(best({ free: 145 * percent - COMMITTED }).npv).toBe(npv);
});

test("one more data engineer is worth 1,220 k, with a fifth more money 2,210 k", () => {
  expect(best({ free: FREE, engineers: 1 }).npv - 5680).toBe(1220);
  expect(best({ free: 1.2 * 14_500 - COMMITTED, engineers: 1 }).npv).toBe(7890);
});

test.each([
  ["A6", 660],
  ["A4", 840],
  ["A3", 530],
  ["C3", 440],
  ["D5", 210],
])("forcing %s in costs %i k", (forced, loss) => {
  expect(5680 - best({ free: FREE, forced }).npv).toBe(loss);
});

test("six data engineers are 4.8 FTE, of which 0.8 are free to June and 3.4 after", () => {
  const rows = (kind: string) => sampleTables().find((table) => table.kind === kind)!.rows;
  const staying = rows("resources").filter(
    (row) => row["role"] === "Data Engineer" && row["finish"] === null,
  );
  expect(staying).toHaveLength(6);
  const supply = staying.reduce((sum, row) => sum + Number(row["availability"]), 0);
  const ids = staying.map((row) => row["id"]);
  const booked = (day: number): number =>
    rows("assignments")
      .filter(
        (row) =>
          ids.includes(row["resource"] ?? "") && Number(row["start"]) <= day && Number(row["finish"]) >= day,
      )
      .reduce((sum, row) => sum + Number(row["fullTimeEquivalent"]), 0);
  expect([supply, supply - booked(46_447), supply - booked(46_631)].map((fte) => fte.toFixed(1))).toEqual([
    "4.8",
    "0.8",
    "3.4",
  ]);
});
