import { useState } from "preact/hooks";
import type { Settings } from "../../core/index";
import { choose, chosen } from "../choices";
import { useFrame } from "../frame";
import { SettingField } from "../parts/setting-field";
import { LANGUAGES } from "../texts/languages";
import type { Texts } from "../texts/texts";
import type { Choices, Found } from "../work/messages";

type Group = keyof Texts["settings"]["groups"];
const GROUPS: readonly (readonly [Group, readonly (keyof Settings)[]])[] = [
  ["dates", ["statusDate", "actualsThrough", "fiscalYearStart", "planningYear"]],
  [
    "money",
    ["currency", "moneyUnit", "budget", "discountRate", "valuationDate", "realNominal", "prePostTax"],
  ],
  [
    "planning",
    [
      "missingScores",
      "minCoverage",
      "objective",
      "inFlight",
      "roleLimits",
      "solverSeconds",
      "period",
      "capacityPeriods",
      "utilizationBase",
      "availabilityMultipliesFte",
    ],
  ],
  ["forecast", ["eacMethod", "staleDays"]],
  [
    "thresholds",
    [
      "costGreen",
      "costAmber",
      "scheduleGreen",
      "scheduleAmber",
      "riskGreen",
      "riskAmber",
      "benefitsGreen",
      "benefitsAmber",
    ],
  ],
  ["data", ["locale", "seed"]],
];

const NOTHING: Choices = { preset: "", overrides: {} };

/** What holds for every run on this workbook: changed here, it is kept in the workbook itself. */
export function SettingsView() {
  const { state, texts } = useFrame();
  return (
    <section>
      <p>{state.found ? texts.settings.intro : texts.check.first}</p>
      {state.found && <SettingsForm found={state.found} />}
      <LanguageField />
    </section>
  );
}

function SettingsForm({ found }: { readonly found: Found }) {
  const { state, texts, actions } = useFrame();
  const [draft, change] = useState<Choices>(NOTHING);
  const isChanged = Object.keys(draft.overrides).length > 0;
  const save = (): void => {
    const values = { ...found.kept, ...draft.overrides };
    void actions.saveSettings({ preset: "", values }).then((isSaved) => {
      if (isSaved) change(NOTHING);
    });
  };
  return (
    <>
      {GROUPS.map(([group, names]) => (
        <details key={group} open={group === "dates"}>
          <summary>{texts.settings.groups[group]}</summary>
          {names.map((name) => (
            <DraftField key={name} name={name} found={found} draft={draft} change={change} />
          ))}
          {group === "dates" && <p class="quiet-text">{texts.settings.calendar}</p>}
        </details>
      ))}
      <button
        type="button"
        class="primary"
        disabled={!isChanged || state.activity.kind !== "idle"}
        onClick={save}
      >
        {texts.settings.save}
      </button>
      <p class="quiet-text">{isChanged ? texts.settings.saveNote : texts.settings.nothingToSave}</p>
    </>
  );
}

function DraftField({
  name,
  found,
  draft,
  change,
}: {
  readonly name: keyof Settings;
  readonly found: Found;
  readonly draft: Choices;
  readonly change: (draft: Choices) => void;
}) {
  const { texts } = useFrame();
  const isKept = found.kept[name] !== undefined;
  return (
    <SettingField
      name={name}
      chosen={chosen(found, draft, name)}
      given={texts.settings.by.draft}
      onChoose={(value) => {
        change(choose(draft, name, value));
      }}
      {...(isKept && {
        onForget: () => {
          change(choose(draft, name, ""));
        },
      })}
    />
  );
}

function LanguageField() {
  const { texts, language, speak } = useFrame();
  return (
    <div class="setting">
      <label for="language">{texts.settings.language}</label>
      <select
        id="language"
        value={language}
        onChange={(event) => {
          speak(event.currentTarget.value);
        }}
      >
        {[...LANGUAGES].map(([id, { name }]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
