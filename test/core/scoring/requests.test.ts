import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { rankingJson } from "../../../core/scoring/json";
import { rankingOf } from "../../../core/scoring/ranking";
import type { RankingResult } from "../../../core/scoring/ranking-result";
import { requestsTable } from "../../../core/scoring/report-requests";
import { isRequest, judgedRequests, requestFindings } from "../../../core/scoring/requests";
import { indexTexts, wordsOf } from "../../../core/scoring/text-similarity";
import { aCriterion, aPortfolio, aProject } from "../../doubles/portfolio";

const NONE = { values: new Map(), fyCost: new Map(), npv: new Map() };

describe("the similarity of texts", () => {
  test("is 1 for the same words in any order, letters and accents, and none without a word in common", () => {
    const texts = indexTexts(["Zürich web shop", "shop WEB: zurich", "data lake"]);
    expect(texts.nearest(1, () => true)).toEqual({ index: 0, similarity: expect.closeTo(1, 12) as number });
    expect(texts.nearest(2, () => true)).toBeNull();
    expect(texts.nearest(0, (other) => other === 2)).toBeNull();
  });

  test("a rare word in common counts more than a common one", () => {
    const texts = indexTexts([
      "portal gearbox",
      "portal mill",
      "portal gearbox press",
      "portal wheel",
      "portal valve",
    ]);
    expect(texts.nearest(0, () => true)?.index).toBe(2);
  });

  test("writing without blanks is compared two letters at a time", () => {
    expect(wordsOf("在庫管理 IT")).toEqual(["在庫", "庫管", "管理"]);
  });

  test("lies from 0 to 1 and is the same both ways", () => {
    const text = fc
      .array(fc.constantFrom("alpha", "beta", "gamma", "delta"), { maxLength: 6 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (one, other, rest) => {
        const texts = indexTexts([one, other, ...rest]);
        const there = texts.nearest(0, (index) => index === 1)?.similarity ?? 0;
        const back = texts.nearest(1, (index) => index === 0)?.similarity ?? 0;
        expect(there).toBeCloseTo(back, 12);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("a request", () => {
  const criteria = [
    aCriterion("Fit", { weight: 3, scaleMin: 0, scaleMax: 10 }),
    aCriterion("Return", { weight: 2, scaleMin: 0, scaleMax: 10 }),
  ];
  const running = aProject(
    "R",
    {
      name: "Warehouse robots",
      stage: "in progress",
      theme: ["Capacity"],
      sponsor: "COO",
      budget: 5,
      annualBenefit: 1,
      start: 1,
    },
    { Fit: 5, Return: 5, Scope: "Robots carry pallets through the warehouse at night" },
  );
  const again = aProject(
    "N",
    { name: "Night robots", stage: "idea", budget: 5, sponsor: "COO" },
    { Fit: 9, Scope: "Robots carry pallets at night through our warehouse" },
  );
  const other = aProject(
    "O",
    {
      name: "Payroll",
      stage: "proposed",
      theme: ["Cost"],
      sponsor: "CFO",
      budget: 5,
      annualBenefit: 1,
      start: 1,
    },
    { Fit: 4, Return: 6 },
  );
  const result = rankingOf(aPortfolio({ projects: [running, again, other], criteria }), NONE);
  const of = (id: string): RankingResult["requests"][number] | undefined =>
    result.requests.find(({ row }) => row.project.id === id);

  test("is scored on arrival, and told what it lacks that other projects say", () => {
    expect([running, again, other].map(isRequest)).toEqual([false, true, true]);
    expect(of("N")?.missing).toEqual(["Theme", "Start", "Benefit", "score on Return"]);
    expect(of("O")?.missing).toEqual([]);
    const findings = result.findings.filter(({ code }) => code === "request-incomplete");
    expect(findings.map(({ record }) => record)).toEqual(["N"]);
    expect(findings[0]?.message).toContain("Its text is most like those of theme Capacity.");
  });

  test("is aligned to a theme that is served, to a new one, or to none", () => {
    expect([of("N")?.theme, of("N")?.suggestedTheme]).toEqual(["none", "Capacity"]);
    expect([of("O")?.theme, of("O")?.suggestedTheme]).toEqual(["new", null]);
  });

  test("that reads like an earlier project is its near-duplicate, and never the other way round", () => {
    expect(of("N")).toMatchObject({ isNearDuplicate: true, nearest: { project: { id: "R" } } });
    expect(of("O")).toMatchObject({ isNearDuplicate: false, nearest: null });
    const twins = ["T1", "T2"].map((id) => aProject(id, { name: "Blue green yellow", stage: "idea" }));
    const both = rankingOf(aPortfolio({ projects: twins }), NONE).requests;
    expect(both.map(({ isNearDuplicate }) => isNearDuplicate)).toEqual([false, true]);
  });

  test("that excludes the other one already is only told", () => {
    const said = rankingOf(aPortfolio({ projects: [running, { ...again, excludes: ["R"] }] }), NONE);
    expect(said.findings.find(({ code }) => code === "request-near-duplicate")).toMatchObject({
      severity: "info",
    });
  });

  test("of a workbook in which no project says a thing is not asked for it", () => {
    const bare = rankingOf(aPortfolio({ projects: [aProject("B", { stage: "idea" })] }), NONE);
    expect(bare.requests[0]?.missing).toEqual([]);
    expect(requestFindings(bare.requests)).toEqual([]);
    expect(
      judgedRequests([], { projects: [], minCoverage: DEFAULT_SETTINGS.minCoverage, hasCriteria: false }),
    ).toEqual([]);
  });

  test("stands in a table of its own and in the JSON; without any there is neither", () => {
    const [table] = requestsTable(result);
    expect(table?.rows.map(({ key, cells }) => [key, cells["theme"]])).toEqual([
      ["O", "Cost (new)"],
      ["N", "none (Capacity?)"],
    ]);
    expect(rankingJson(result)).toMatchObject({
      requests: [{ project: "O" }, { project: "N", nearDuplicate: true }],
    });
    expect(requestsTable(rankingOf(aPortfolio({ projects: [running], criteria }), NONE))).toEqual([]);
  });
});
