import type { Preview, Question } from "../../core/index";
import { actionsOf } from "../../panel/actions";
import { HostProblem, type PanelHost } from "../../panel/host";
import { createStore, type Change } from "../../panel/state";
import { Cancelled, type Engine, type Ran } from "../../panel/work/client";
import type { Found } from "../../panel/work/messages";
import { drawing } from "../headless/xlsx/hand-made";

const FOUND: Found = {
  tables: [],
  missing: [],
  leftOut: [],
  unread: [],
  kinds: [],
  issues: [],
  assumptions: [],
  asOf: "2026-09-30",
  currency: "EUR",
  settings: [],
  weights: [],
  presets: [],
  kept: {},
};
const SORRY = { kind: "nothing", sorry: "nobody has a CPI" } as const;
const TRIED: Preview = { depth: "details", projects: [], selection: null };
const RAN: Ran = {
  drawings: [drawing(), drawing({ id: "checks", sheet: "PMO Checks" })],
  headlines: [null, null],
  summary: [],
  issues: [],
};

interface Scene {
  readonly host?: Partial<PanelHost>;
  readonly engine?: Partial<Engine>;
}

function scene({ host, engine }: Scene = {}) {
  const drawn: string[] = [];
  const changes: Change[] = [];
  const store = createStore();
  const desk: PanelHost = {
    file: "Halden.xlsx",
    locale: "en-GB",
    theme: "light",
    now: () => ({ day: 46_295, stamp: "2026-11-22 14:05" }),
    readGrids: () => Promise.resolve([]),
    draw: (drawings, { onDrawn }) => {
      drawings.forEach(({ sheet }, index) => {
        drawn.push(sheet);
        onDrawn(index + 1);
      });
      return Promise.resolve(drawn);
    },
    select: () => Promise.resolve(),
    selected: () => Promise.resolve({ sheet: "Status", row: 4, column: 4 }),
    onSelect: () => undefined,
    onEdit: () => undefined,
    onTheme: () => undefined,
    ...host,
  };
  const machine: Engine = {
    read: () => Promise.resolve(FOUND),
    run: () => Promise.resolve(RAN),
    map: () => Promise.resolve({ ...RAN, drawings: [drawing({ id: "mapping", sheet: "PMO Mapping" })] }),
    insert: () => Promise.resolve({ ...RAN, drawings: [drawing({ owned: false, sheet: "Risks" })] }),
    saveSettings: () => Promise.resolve(RAN),
    explain: () => Promise.resolve(SORRY),
    preview: (_, onPreview) => {
      onPreview(TRIED);
      return Promise.resolve();
    },
    overtake: () => undefined,
    cancel: () => undefined,
    ...engine,
  };
  const actions = actionsOf({
    host: desk,
    engine: machine,
    clock: () => 0,
    store: {
      ...store,
      change: (change) => {
        changes.push(change);
        store.change(change);
      },
    },
  });
  return { actions, drawn, changes, store, state: store.get };
}

test("a run reads what is there now, calculates, draws, and names the tabs", async () => {
  const { actions, drawn, changes, state } = scene();
  await actions.run(["rank"]);
  expect(drawn).toEqual(["PMO Ranking", "PMO Checks"]);
  expect(changes.map((change) => (change.kind === "activity" ? change.activity.kind : change.kind))).toEqual([
    ...["reading", "found", "calculating", "drawing", "drawing", "drawing", "done"],
  ]);
  expect(state().done?.tabs).toEqual(drawn);
  expect(state().activity.kind).toBe("idle");
});

test("what the host draws in a nearer form is told once, with its tabs; a host that draws everything tells nothing", async () => {
  const degraded: PanelHost["degraded"] = ({ id }) =>
    id === "checks" ? ["Rules draw no lines.", "Print is not set up."] : ["Print is not set up."];
  const { actions, state } = scene({ host: { degraded } });
  await actions.run(["rank"]);
  expect(state().done?.degraded).toEqual([
    { sentence: "Print is not set up.", tabs: ["PMO Ranking", "PMO Checks"] },
    { sentence: "Rules draw no lines.", tabs: ["PMO Checks"] },
  ]);
  const whole = scene();
  await whole.actions.run(["rank"]);
  expect(whole.state().done?.degraded).toEqual([]);
});

test("what the host cannot do becomes a sentence, which goes with the next attempt", async () => {
  const sentence = "A cell is being edited: press Enter or Esc, then try again.";
  let fails = true;
  const readGrids = () => (fails ? Promise.reject(new HostProblem(sentence)) : Promise.resolve([]));
  const { actions, state } = scene({ host: { readGrids } });
  await actions.read();
  expect(state()).toMatchObject({ problem: sentence, activity: { kind: "idle" } });
  fails = false;
  await actions.read();
  expect(state().problem).toBeUndefined();
  expect(state().found).toBe(FOUND);
});

test("a problem while drawing leaves nothing going on, and no tabs are said to be written", async () => {
  const { actions, state } = scene({ host: { draw: () => Promise.reject(new HostProblem("protected")) } });
  await actions.run(["rank"]);
  expect(state()).toMatchObject({ problem: "protected", activity: { kind: "idle" } });
  expect(state().done).toBeUndefined();
});

test("cancelling while it calculates or draws is no problem, but said", async () => {
  const calculating = scene({ engine: { run: () => Promise.reject(new Cancelled("cancelled")) } });
  await calculating.actions.run(["rank"]);
  expect(calculating.state()).toMatchObject({ wasCancelled: true, activity: { kind: "idle" } });

  const drawing: ReturnType<typeof scene> = scene({
    host: {
      draw: (_, { signal }) => {
        drawing.actions.cancel();
        return signal.aborted ? Promise.reject(new HostProblem("stopped")) : Promise.resolve([]);
      },
    },
  });
  await drawing.actions.run(["rank"]);
  expect(drawing.state()).toMatchObject({ wasCancelled: true });
  expect(drawing.state().problem).toBeUndefined();
});

test("while one thing goes on another is not begun", async () => {
  const asked: string[] = [];
  const readGrids = () => {
    asked.push("read");
    return Promise.resolve([]);
  };
  const { actions } = scene({ host: { readGrids } });
  await Promise.all([actions.read(), actions.run(["rank"])]);
  expect(asked).toEqual(["read"]);
  await actions.read();
  expect(asked).toEqual(["read", "read"]);
});

const TABLE = { title: "Projects", sheet: "P", range: "A1:C3", rows: 2, used: 2 } as Found["tables"][number];

test("sheets to fill in are added to an empty workbook at once, and what is on them is found", async () => {
  const { actions, drawn, changes, state } = scene();
  await actions.insert({ what: "template", isAgreed: false });
  expect(drawn).toEqual(["Risks"]);
  expect(changes.filter(({ kind }) => kind === "found").length).toBe(2);
  expect(state().notice).toEqual({ kind: "inserted", sheets: drawn });
});

test("where there are tables already, the user is asked before sheets are added", async () => {
  const read = () => Promise.resolve({ ...FOUND, tables: [TABLE] });
  const { actions, drawn, state } = scene({ engine: { read } });
  await actions.insert({ what: "sample", isAgreed: false });
  expect([drawn, state().notice]).toEqual([[], { kind: "offer", what: "sample", sheets: 1 }]);
  await actions.insert({ what: "sample", isAgreed: true });
  expect(drawn).toEqual(["Risks"]);
});

test("a mapping is saved, the workbook read anew, and what it changed is told", async () => {
  const tables = [[TABLE], [{ ...TABLE, rows: 5, used: 4 }]];
  const read = () => Promise.resolve({ ...FOUND, tables: tables.shift() ?? [] });
  const { actions, drawn, state } = scene({ engine: { read } });
  await actions.saveMapping([{ sheet: "P", header: "Money", table: "Projects", column: "Budget" }]);
  expect(drawn).toEqual(["PMO Mapping"]);
  expect(state().notice).toEqual({
    kind: "mapped",
    before: { tables: 1, rows: 2, used: 2, remarks: 0 },
    after: { tables: 1, rows: 5, used: 4, remarks: 0 },
  });
});

test("what the user says of a header is not lost when it cannot be saved", async () => {
  const { actions, store } = scene({ host: { draw: () => Promise.reject(new HostProblem("protected")) } });
  const drafts = [{ sheet: "P", header: "Money", table: "Projects", column: "Budget" }];
  store.change({ kind: "drafts", drafts });
  expect(await actions.saveMapping(drafts)).toBe(false);
  expect(store.get()).toMatchObject({ drafts, problem: "protected" });
});

test("PMO Checks is written alone", async () => {
  const { actions, drawn, state } = scene();
  await actions.writeChecks();
  expect(drawn).toEqual(["PMO Checks"]);
  expect(state().notice).toEqual({ kind: "checks", tabs: ["PMO Checks"] });
});
describe("explaining", () => {
  const cell = (row: number) => ({ kind: "cell", cell: { sheet: "Status", row, column: 4 } }) as const;

  test("the selected cell is explained; the workbook is read for it once, and again after tabs were written", async () => {
    let reads = 0;
    const asked: Question[] = [];
    const readGrids = () => {
      reads += 1;
      return Promise.resolve([]);
    };
    const explain: Engine["explain"] = ({ question }) => {
      asked.push(question);
      return Promise.resolve(SORRY);
    };
    const { actions, state } = scene({ host: { readGrids }, engine: { explain } });
    await actions.explain();
    await actions.explain({ kind: "words", words: "CPI of A1" });
    expect(reads).toBe(1);
    expect(asked).toEqual([cell(4), { kind: "words", words: "CPI of A1" }]);
    expect(state()).toMatchObject({ explained: SORRY, activity: { kind: "idle" } });
    await actions.run(["rank"]);
    await actions.explain(cell(9));
    expect(reads).toBe(3);
    await actions.explainAgain();
    expect(reads).toBe(4);
    expect(asked.slice(2)).toEqual([cell(9), cell(9)]);
  });

  test("the newest question wins: those that waited are let go, and an answer that is late is not shown", async () => {
    const asked: number[] = [];
    const explain: Engine["explain"] = ({ question }) => {
      const row = question.kind === "cell" ? question.cell.row : 0;
      asked.push(row);
      return Promise.resolve({ kind: "nothing", sorry: `row ${row}` });
    };
    const { actions, changes } = scene({ engine: { explain } });
    await Promise.all([1, 2, 3, 4].map((row) => actions.explain(cell(row))));
    expect(asked).toEqual([1, 4]);
    const shown = changes.flatMap((change) => (change.kind === "explained" ? [change.explained] : []));
    expect(shown).toEqual([{ kind: "nothing", sorry: "row 4" }]);
  });

  test("a question during a run waits for its end; one that is stopped answers nothing", async () => {
    const asked: Question[] = [];
    const explain: Engine["explain"] = ({ question }) => {
      asked.push(question);
      return Promise.resolve(SORRY);
    };
    const waits = scene({ engine: { explain } });
    const running = waits.actions.run(["rank"]);
    await waits.actions.explain(cell(2));
    expect(asked).toEqual([]);
    await running;
    expect(asked).toEqual([cell(2)]);
    const stopped = waits.actions.run(["rank"]);
    await waits.actions.explain(cell(3));
    waits.actions.cancel();
    await stopped;
    expect(asked).toEqual([cell(2)]);
  });

  test("where nothing is selected that can be explained, the host says why", async () => {
    const sentence = "A cell is being edited: press Enter or Esc, then try again.";
    const { actions, state } = scene({ host: { selected: () => Promise.reject(new HostProblem(sentence)) } });
    await actions.explain();
    expect(state()).toMatchObject({ problem: sentence, activity: { kind: "idle" } });
  });
});

test("of what is tried the last choices win, and a run that is asked for meanwhile is not lost", async () => {
  const tried: string[] = [];
  const { actions, store, drawn } = scene({
    engine: {
      preview: async ({ preset }, onPreview) => {
        tried.push(preset);
        await new Promise((resolve) => setTimeout(resolve, 5));
        onPreview(TRIED);
      },
    },
  });
  const choose = (preset: string) => {
    store.change({ kind: "choices", choices: { preset, overrides: {} } });
    return actions.preview();
  };
  const first = choose("one");
  await Promise.all([first, choose("two"), choose("three"), actions.run(["rank"])]);
  expect(drawn).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tried[0]).toBe("one");
  expect(tried).not.toContain("two");
  expect(store.get().previewed).toMatchObject({ choices: store.get().choices, preview: TRIED });
});

test("a preview that goes on gives way to a run and to an answer, and is asked for again afterwards", async () => {
  const tried: string[] = [];
  let [giveWay, drawn] = [(): void => undefined, (): readonly string[] => []];
  const { actions, ...rest } = scene({
    engine: {
      preview: (_, onPreview) => {
        tried.push(`with ${drawn().length} tabs`);
        onPreview(TRIED);
        return tried.length === 1 ? new Promise<void>((resolve) => (giveWay = resolve)) : Promise.resolve();
      },
      overtake: () => {
        giveWay();
      },
    },
  });
  drawn = () => rest.drawn;
  void actions.preview();
  expect(await actions.run(["rank"])).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(tried).toEqual(["with 0 tabs", "with 2 tabs"]);
});

test("choices that come to nothing are said where they are tried; the answer before stays", async () => {
  let isWrong = false;
  const { actions, store } = scene({
    engine: {
      preview: (_, onPreview) => {
        if (isWrong) return Promise.reject(new Error("12x is no budget."));
        onPreview(TRIED);
        return Promise.resolve();
      },
    },
  });
  await actions.preview();
  isWrong = true;
  await actions.preview();
  expect(store.get().previewed).toMatchObject({ preview: TRIED, problem: "12x is no budget." });
  expect(store.get().problem).toBeUndefined();
});
