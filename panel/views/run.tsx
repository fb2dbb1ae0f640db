import { useState } from "preact/hooks";
import { PARTS, type PartId } from "../../core/index";
import { useFrame } from "../frame";

/** Chooses what is to be calculated, runs it, and shows what came out. */
export function RunView() {
  const { state, texts, actions } = useFrame();
  const [parts, choose] = useState<ReadonlySet<PartId>>(new Set(PARTS.map(({ id }) => id)));
  const isBusy = state.activity.kind !== "idle";
  const toggle = (id: PartId): void => {
    const chosen = new Set(parts);
    if (!chosen.delete(id)) chosen.add(id);
    choose(chosen);
  };
  return (
    <section>
      <p>{texts.run.intro}</p>
      <fieldset disabled={isBusy}>
        <legend>{texts.run.parts}</legend>
        {PARTS.map(({ id }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={parts.has(id)}
              onChange={() => {
                toggle(id);
              }}
            />
            {texts.run.partNames[id]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="primary"
        disabled={isBusy || parts.size === 0}
        onClick={() => void actions.run(PARTS.map(({ id }) => id).filter((id) => parts.has(id)))}
      >
        {state.done ? texts.run.again : texts.run.start}
      </button>
      {parts.size === 0 && <p class="quiet-text">{texts.run.none}</p>}
      {state.wasCancelled === true && <p role="status">{texts.run.cancelled}</p>}
      {state.done && !isBusy && <Written done={state.done} />}
    </section>
  );
}

function Written({ done }: { readonly done: NonNullable<ReturnType<typeof useFrame>["state"]["done"]> }) {
  const { texts, select } = useFrame();
  return (
    <div class="written" role="status">
      <h2>{texts.run.written(done.tabs.length)}</h2>
      <ul class="links">
        {done.tabs.map((sheet) => (
          <li key={sheet}>
            <button
              type="button"
              class="link"
              aria-label={texts.run.open(sheet)}
              onClick={() => {
                select({ sheet, row: 0, column: 0 });
              }}
            >
              {sheet}
            </button>
          </li>
        ))}
      </ul>
      {done.summary.map(({ title, lines }) => (
        <div key={title} class="finding">
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
