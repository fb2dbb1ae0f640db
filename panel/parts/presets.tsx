import { useState } from "preact/hooks";
import { allChosen } from "../choices";
import { useFrame } from "../frame";

/** Chooses a preset of the workbook, or takes it away; and keeps what is chosen as one. */
export function Presets() {
  const { state } = useFrame();
  const hasNew = Object.keys(state.choices.overrides).length > 0;
  return (
    <div class="presets">
      {state.found && state.found.presets.length > 0 && <PresetChoice />}
      {hasNew && <PresetToSave />}
    </div>
  );
}

function PresetChoice() {
  const { state, texts, change, actions } = useFrame();
  const { choices } = state;
  return (
    <div class="setting">
      <label for="preset">{texts.settings.preset}</label>
      <select
        id="preset"
        value={choices.preset}
        onChange={(event) => {
          change({ kind: "choices", choices: { preset: event.currentTarget.value, overrides: {} } });
        }}
      >
        <option value="">{texts.settings.noPreset}</option>
        {state.found?.presets.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {choices.preset !== "" && (
        <button
          type="button"
          class="quiet"
          disabled={state.activity.kind !== "idle"}
          aria-label={texts.settings.deletePreset(choices.preset)}
          onClick={() => void actions.saveSettings({ preset: choices.preset, values: {} })}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}

function PresetToSave() {
  const { state, texts, actions } = useFrame();
  const { found, choices } = state;
  const [name, rename] = useState("");
  const save = (event: Event): void => {
    event.preventDefault();
    const preset = (name.trim() === "" ? choices.preset : name).trim();
    if (found && preset !== "") void actions.saveSettings({ preset, values: allChosen(found, choices) });
  };
  return (
    <form class="setting" onSubmit={save}>
      <label for="preset-name">{texts.settings.presetName}</label>
      <input
        id="preset-name"
        type="text"
        maxLength={60}
        required={choices.preset === ""}
        placeholder={choices.preset}
        value={name}
        onInput={(event) => {
          rename(event.currentTarget.value);
        }}
      />
      <button type="submit" class="quiet wide" disabled={state.activity.kind !== "idle"}>
        {texts.settings.savePreset}
      </button>
    </form>
  );
}
