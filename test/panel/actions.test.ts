import { actionsOf } from "../../panel/actions";
import { HostProblem, type PanelHost } from "../../panel/host";
import { changed, FIRST, type Change, type State } from "../../panel/state";
import { Cancelled, type Engine, type Ran } from "../../panel/work/client";
import type { Found } from "../../panel/work/messages";
import { drawing } from "../headless/xlsx/hand-made";

const FOUND: Found = {
  tables: [],
  missing: [],
  issues: [],
  assumptions: [],
  asOf: "2026-09-30",
  currency: "EUR",
};
const RAN: Ran = {
  drawings: [drawing(), drawing({ id: "checks", sheet: "PMO Checks" })],
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
  let state: State = FIRST;
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
    selected: () => Promise.resolve({ sheet: "Projects", row: 0, column: 0 }),
    onSelect: () => undefined,
    onEdit: () => undefined,
    onTheme: () => undefined,
    ...host,
  };
  const machine: Engine = {
    read: () => Promise.resolve(FOUND),
    run: () => Promise.resolve(RAN),
    cancel: () => undefined,
    ...engine,
  };
  const actions = actionsOf(desk, machine, (change) => {
    changes.push(change);
    state = changed(state, change);
  });
  return { actions, drawn, changes, state: () => state };
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
