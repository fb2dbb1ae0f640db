import { useState } from "preact/hooks";
import { PARTS, type PartId } from "../../core/index";
import { choose, chosen } from "../choices";
import { useFrame } from "../frame";
import { Presets } from "../parts/presets";
import { SettingField } from "../parts/setting-field";
import { TryIt } from "../parts/try-it";
import { WeightSliders } from "../parts/weight-sliders";
import { Written } from "../parts/written";

/** Chooses what is to be calculated and how, runs it, and shows what came out. */
export function RunView() {
  const { state, texts, actions } = useFrame();
  const [parts, select] = useState<ReadonlySet<PartId>>(new Set(PARTS.map(({ id }) => id)));
  const isBusy = state.activity.kind !== "idle";
  const toggle = (id: PartId): void => {
    const some = new Set(parts);
    if (!some.delete(id)) some.add(id);
    select(some);
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
      {state.found && <Options parts={parts} />}
      {state.found && <TryIt />}
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

/** The form of every part that is chosen, made from its own description; what is said here holds for the next run. */
function Options({ parts }: { readonly parts: ReadonlySet<PartId> }) {
  const { state, texts, change } = useFrame();
  const { found, choices } = state;
  if (!found) return null;
  const field = (name: (typeof PARTS)[number]["options"][number]) => (
    <SettingField
      key={name}
      name={name}
      chosen={chosen(found, choices, name)}
      given={texts.settings.by.run}
      onChoose={(value) => {
        change({ kind: "choices", choices: choose(choices, name, value) });
      }}
    />
  );
  return (
    <details>
      <summary>{texts.run.options}</summary>
      <Presets />
      {field("statusDate")}
      {PARTS.filter(({ id }) => parts.has(id)).map(({ id, options, weighs }) => (
        <details key={id}>
          <summary>{texts.run.partNames[id]}</summary>
          {weighs && <WeightSliders />}
          {options.map(field)}
        </details>
      ))}
    </details>
  );
}
