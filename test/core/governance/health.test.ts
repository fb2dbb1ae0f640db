import type { ProjectFigures, StatusFigures } from "../../../core/domain/health";
import type { Portfolio } from "../../../core/domain/portfolio";
import { index, percent } from "../../../core/governance/cost-and-schedule";
import { exposureOf } from "../../../core/governance/exposure";
import { healthOf } from "../../../core/governance/health";
import { overallRating, rateAtLeast, rateAtMost } from "../../../core/governance/rate";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aBenefit, aRisk } from "../../doubles/reports";

const status = (fields: Partial<StatusFigures> = {}): StatusFigures => ({
  date: day("2026-09-30"),
  reported: null,
  costVarianceShare: 0,
  timeIndex: 1,
  costIndex: 1,
  toCompleteBudget: 1,
  toCompleteManager: null,
  managersVarianceShare: null,
  managersTimeIndex: null,
  ...fields,
});

const figuresOf = (project: string, fields: Partial<ProjectFigures> = {}): ProjectFigures => {
  const now = fields.now === undefined ? status() : fields.now;
  return {
    project,
    now,
    history: now ? [now] : [],
    dataAge: 0,
    notRated: null,
    plannedValueDerived: false,
    spendBased: false,
    varianceAtCompletion: null,
    costCells: [{ sheet: "Status", row: 1, column: 2 }],
    timeCells: [{ sheet: "Status", row: 1, column: 3 }],
    ...fields,
  };
};

const rate = (fields: Partial<ProjectFigures>, parts: Partial<Portfolio> = {}) =>
  healthOf(aPortfolio({ projects: [aProject("A")], ...parts }), [figuresOf("A", fields)])[0]!;

test("thresholds belong to the better side", () => {
  const limits = { green: -0.05, amber: -0.1 };
  expect([-0.05, -0.0501, -0.1, -0.11, null].map((value) => rateAtLeast(value, limits))).toEqual([
    "green",
    "amber",
    "amber",
    "red",
    "grey",
  ]);
  expect([0.8, 0.81, 1, 1.01].map((value) => rateAtMost(value, { green: 0.8, amber: 1 }))).toEqual([
    "green",
    "amber",
    "amber",
    "red",
  ]);
});

test("overall is the worst of cost and schedule; others alone give amber, two reds red, nothing known grey", () => {
  expect(overallRating({ main: ["green", "red"], others: [] })).toBe("red");
  expect(overallRating({ main: ["green", "grey"], others: ["grey"] })).toBe("green");
  expect(overallRating({ main: ["grey", "grey"], others: ["green"] })).toBe("grey");
  expect(overallRating({ main: ["grey", "grey"], others: ["red"] })).toBe("amber");
  expect(overallRating({ main: ["green", "green"], others: ["red", "red"] })).toBe("red");
});

test("cost and schedule are judged by the thresholds of Settings, with the value in words", () => {
  const cost = rate({ now: status({ costVarianceShare: -0.335 }) });
  expect(cost).toMatchObject({
    indicated: "red",
    reason: "VAC −34 % of BAC; green from −5 %, red below −10 %",
  });
  const late = rate({ now: status({ timeIndex: 0.92 }) });
  expect(late).toMatchObject({ indicated: "amber", reason: "SPI(t) 0.92; green from 0.95, red below 0.90" });
});

test("a derived planned value never turns a project red by itself, and cost still does", () => {
  const late = status({ timeIndex: 0.5 });
  expect(rate({ now: late, plannedValueDerived: true }).indicated).toBe("amber");
  expect(rate({ now: late }).indicated).toBe("red");
  expect(rate({ now: { ...late, costVarianceShare: -0.2 }, plannedValueDerived: true }).indicated).toBe(
    "red",
  );
});

test("without earned value the manager's own figures are judged, and said to be that", () => {
  const none = status({ costVarianceShare: null, timeIndex: null });
  const rated = rate({ now: { ...none, managersVarianceShare: -0.07, managersTimeIndex: 1 } });
  expect(rated).toMatchObject({
    indicated: "amber",
  });
  expect(rated.reason).toContain("by the manager's own estimate");
  expect(rate({ now: none }).indicated).toBe("grey");
});

test("where % complete follows spend, the manager's word alone makes nothing green", () => {
  const none = status({ costVarianceShare: null, timeIndex: null });
  expect(rate({ now: { ...none, managersVarianceShare: 0 }, spendBased: true }).indicated).toBe("grey");
  expect(rate({ now: { ...none, managersVarianceShare: -0.2 }, spendBased: true }).indicated).toBe("red");
});

test("old data, no data, and projects that are not under way are grey with the reason", () => {
  expect(rate({ dataAge: 36 })).toMatchObject({
    indicated: "grey",
    reason: "Not rated: the data are 36 days old (limit 35)",
  });
  expect(rate({ dataAge: 35 }).indicated).toBe("green");
  expect(rate({ now: null, dataAge: null }).reason).toBe("Not rated: no figures up to the status date");
  expect(rate({ notRated: "on hold" }).reason).toBe("Not rated: on hold");
});

test("open threats count by probability × impact; opportunities, closed ones and those without figures do not", () => {
  const exposure = exposureOf(
    [
      aRisk("1", "A", { probability: 0.5, impactCost: 100 }),
      aRisk("2", "A", { probability: 0.5, impactCost: 100, kind: "opportunity" }),
      aRisk("3", "A", { probability: 0.5, impactCost: 100, status: "Closed" }),
      aRisk("4", "A", { impactCost: 100 }),
    ],
    day("2026-09-30"),
  );
  expect(exposure).toMatchObject({ amount: 50, leftOut: 1 });
});

test("an exposure without any contingency is red for risk, one without a figure for it is not rated", () => {
  const risks = [aRisk("1", "A", { probability: 0.5, impactCost: 100 })];
  const risk = (contingency: number | null) =>
    rate({}, { risks, projects: [aProject("A", { contingency })] }).rules.find(
      ({ rule }) => rule === "risk",
    )!;
  expect(risk(0).rating).toBe("red");
  expect(risk(null)).toMatchObject({ rating: "grey", message: "Risk is not rated: no contingency given" });
  expect(risk(100).rating).toBe("green");
});

test("risk and benefits both red make it red", () => {
  const parts = {
    projects: [aProject("A", { contingency: 10 })],
    risks: [aRisk("1", "A", { probability: 0.5, impactCost: 100 })],
    benefits: [
      aBenefit("Savings", "A", { planToDate: 100, realised: 46 }),
      aBenefit("Minutes", "A", { planToDate: 10, realised: 10, kind: "non-financial" }),
    ],
  };
  const health = rate({}, parts);
  expect(health.rules.find(({ rule }) => rule === "benefits")).toMatchObject({ rating: "red", value: 0.46 });
  expect(health.indicated).toBe("red");
});

test("red taints what depends on it to amber, one step and no further", () => {
  const projects = [aProject("A"), aProject("B", { dependsOn: ["A"] }), aProject("C", { dependsOn: ["B"] })];
  const figures = [figuresOf("A", { now: status({ timeIndex: 0.5 }) }), figuresOf("B"), figuresOf("C")];
  const ratings = healthOf(aPortfolio({ projects }), figures).map(({ indicated }) => indicated);
  expect(ratings).toEqual(["red", "amber", "green"]);
});

test("since when: the first report of the unbroken run in which the data were already that bad", () => {
  const indices = [0.5, 1, 0.92, 0.8, 0.7];
  const history = indices.map((timeIndex, at) =>
    status({ timeIndex, date: day("2026-09-30") - 30 * (4 - at) }),
  );
  expect(rate({ now: history[4]!, history }).since).toBe(day("2026-09-30") - 30);
  expect(rate({}).since).toBeNull();
});

test("the reported rating stands beside the indicated one", () => {
  const now = status({ timeIndex: 0.5, reported: "green" });
  expect(rate({ now })).toMatchObject({ reported: "green", indicated: "red", steps: 2 });
  const projects = [aProject("A", { rag: "amber" })];
  expect(rate({}, { projects })).toMatchObject({ reported: "amber", indicated: "green", steps: -1 });
});

test("a cost index that falls three reports in a row warns, and from when it does", () => {
  const history = [1, 0.99, 0.98, 0.97, 0.96].map((costIndex, at) =>
    status({ costIndex, date: day("2026-09-30") - 30 * (4 - at) }),
  );
  expect(rate({ now: history[4]!, history }).warnings).toMatchObject([
    { rule: "cost efficiency falls", since: day("2026-09-30") - 30 },
  ]);
});

test("figures read as a person writes them", () => {
  expect([percent(-0.335), percent(0.046), percent(-0.0004), index(0.749)]).toEqual([
    "−34 %",
    "4.6 %",
    "0 %",
    "0.75",
  ]);
});

test("a figure just short of a limit is written with the digits that show it", () => {
  expect(rate({ now: status({ timeIndex: 0.9497 }) }).reason).toMatch(/^SPI\(t\) 0\.9497; green from 0\.95/);
  expect(rate({ now: status({ timeIndex: 0.946 }) }).reason).toMatch(/^SPI\(t\) 0\.946; green from 0\.95/);
  expect(rate({ now: status({ costVarianceShare: -0.0503 }) }).reason).toMatch(
    /^VAC −5\.03 % of BAC; green from −5 %/,
  );
});

test("SPI(t) of progress that is only spend is not judged; the manager's finish is", () => {
  const health = rate({
    now: status({ costVarianceShare: null, managersTimeIndex: 0.94 }),
    spendBased: true,
  });
  expect(health.indicated).toBe("amber");
  expect(health.reason).toContain("by the manager's own finish");
});

const monthly = (reports: readonly Partial<StatusFigures>[]): StatusFigures[] =>
  reports.map((fields, at) =>
    status({ date: day("2026-09-30") - 30 * (reports.length - 1 - at), ...fields }),
  );

test("reported better than the data: the warning and the rating date from the same report", () => {
  const history = monthly([
    { reported: "green", timeIndex: 0.92 },
    { reported: "green", timeIndex: 0.85 },
    { reported: "green", timeIndex: 0.8 },
  ]);
  const health = rate({ now: history[2]!, history });
  expect(health).toMatchObject({ steps: 2, since: day("2026-09-30") - 30 });
  expect(health.warnings.find(({ rule }) => rule === "watermelon")).toMatchObject({
    since: health.since,
    message: "Reported green; cost and schedule say red",
  });
});

test("a gap that risk alone makes is a warning too, without a since: risks have no history", () => {
  const parts = {
    projects: [aProject("A", { contingency: 10 })],
    risks: [aRisk("1", "A", { probability: 0.5, impactCost: 100 })],
  };
  const { warnings } = rate({ now: status({ reported: "green" }) }, parts);
  expect(warnings.find(({ rule }) => rule === "watermelon")).toMatchObject({
    since: null,
    message: "Reported green; risk makes it amber",
  });
});

test("what is on hold is not rated, so nothing says that its report is better than its data", () => {
  const history = monthly([{ reported: "amber", timeIndex: 0.5 }]);
  const health = rate({ now: history[0]!, history, notRated: "on hold" });
  expect(health).toMatchObject({ indicated: "grey", since: null, warnings: [] });
});

test("where % complete follows spend, since when it is amber goes by the manager's own finish", () => {
  const spent = { costVarianceShare: null, timeIndex: 0.5 };
  const history = monthly([
    { ...spent, managersTimeIndex: 1 },
    { ...spent, managersTimeIndex: 0.94 },
    { ...spent, managersTimeIndex: 0.94 },
  ]);
  expect(rate({ now: history[2]!, history, spendBased: true })).toMatchObject({
    indicated: "amber",
    since: day("2026-09-30") - 30,
  });
});

test("a budget that is spent with work left is out of reach, and said in words", () => {
  const { warnings } = rate({
    now: status({ toCompleteBudget: Infinity, toCompleteManager: Infinity, costIndex: 0.5 }),
  });
  expect(warnings.map(({ message }) => message)).toEqual([
    "The budget is spent, and work is left",
    "The manager's estimate is spent, and work is left",
  ]);
});
