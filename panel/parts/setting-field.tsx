import { useId } from "preact/hooks";
import { sheetCell, type CellRef, type SettingType, type Settings } from "../../core/index";
import { useFrame } from "../frame";
import type { Chosen } from "../choices";
import { CellLink } from "./cell-link";

/** A setting as a field of a form: its control by its type, who says its value, and what it does. */
export function SettingField({
  name,
  chosen,
  onChoose,
  given,
  onForget,
}: {
  readonly name: keyof Settings;
  readonly chosen: Chosen;
  /** `undefined`: back to what the workbook says. */
  readonly onChoose: (value: string | undefined) => void;
  /** What is said of a value that was given here. */
  readonly given: string;
  /** Takes the value that is kept away; absent where none is. */
  readonly onForget?: () => void;
}) {
  const { state, texts } = useFrame();
  // A setting of several parts stands in the form of each.
  const id = useId();
  const setting = state.found?.settings.find(({ key }) => key === name);
  if (!setting) return null;
  const { label, help } = texts.settings.names[name];
  return (
    <div class={typeof setting.type === "string" ? "setting" : "setting stacked"}>
      <label for={id}>{label}</label>
      <Control id={id} type={setting.type} value={chosen.value} onChoose={onChoose} />
      <p class="quiet-text" id={`${id}-help`}>
        {help} <SaidBy chosen={chosen} given={given} at={setting.at} />
      </p>
      {chosen.by === "run" && (
        <button
          type="button"
          class="quiet"
          aria-label={texts.settings.reset(label)}
          onClick={() => {
            onChoose(undefined);
          }}
        >
          <span aria-hidden="true">↺</span>
        </button>
      )}
      {chosen.by !== "run" && onForget && (
        <button type="button" class="quiet" aria-label={texts.settings.forget(label)} onClick={onForget}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}

/** Who says the value: a cell of the workbook, a preset, the form itself, or nobody. */
function SaidBy({
  chosen,
  given,
  at,
}: {
  readonly chosen: Chosen;
  readonly given: string;
  readonly at: CellRef | null;
}) {
  const { texts } = useFrame();
  if (chosen.by !== "workbook" || !at) {
    return (
      <em>
        {chosen.by === "run" ? given : texts.settings.by[chosen.by === "preset" ? "preset" : "default"]}
      </em>
    );
  }
  return (
    <CellLink cell={at} isInline>
      {texts.settings.setIn(sheetCell(at))}
    </CellLink>
  );
}

interface ControlOf {
  readonly id: string;
  readonly type: SettingType;
  readonly value: string;
  readonly onChoose: (value: string | undefined) => void;
}

function Control({ id, type, value, onChoose }: ControlOf) {
  const { texts } = useFrame();
  if (typeof type !== "string") {
    return (
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {type.map((word) => (
          <option key={word} value={word}>
            {texts.settings.words[word] ?? word}
          </option>
        ))}
      </select>
    );
  }
  const take = (event: { readonly currentTarget: HTMLInputElement }): void => {
    const text = event.currentTarget.value.trim();
    onChoose(text === "" ? undefined : type === "share" ? `${text} %` : text);
  };
  const field = {
    ...{ id, "aria-describedby": `${id}-help`, onChange: take },
    value: type === "share" ? value.replace(/ %$/, "") : value,
  };
  if (type === "date") return <input type="date" {...field} />;
  if (type === "text" || type === "currency") return <input type="text" {...field} />;
  return (
    <span class="control">
      <input type="number" step="any" {...field} />
      {type === "share" && <span aria-hidden="true">%</span>}
    </span>
  );
}
