import type { Severity } from "../../core/index";
import { useFrame } from "../frame";
import type { Grouping, IssueFilter } from "../issue-groups";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What of the issues is to be seen, and how they are put together. */
export function IssueFilterFields(props: {
  readonly filter: IssueFilter;
  readonly grouping: Grouping;
  readonly places: readonly string[];
  readonly onFilter: (filter: IssueFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}) {
  const { texts } = useFrame();
  const { filter, grouping, places, onFilter, onGroup } = props;
  return (
    <div class="filter">
      <Select
        label={texts.check.filter}
        value={filter.severity}
        options={[
          ["", texts.check.all],
          ...SEVERITIES.map((one) => [one, texts.check.severity[one]] as const),
        ]}
        onChoose={(severity) => {
          onFilter({ ...filter, severity });
        }}
      />
      <Select
        label={texts.check.place}
        value={filter.place}
        options={[["", texts.check.all], ...places.map((place) => [place, place] as const)]}
        onChoose={(place) => {
          onFilter({ ...filter, place });
        }}
      />
      <Select
        label={texts.check.groupBy}
        value={grouping}
        options={[
          ["place", texts.check.byPlace],
          ["code", texts.check.byCode],
        ]}
        onChoose={onGroup}
      />
      <Search
        text={filter.text}
        onSearch={(text) => {
          onFilter({ ...filter, text });
        }}
      />
    </div>
  );
}

function Select<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}) {
  const { label, value, options, onChoose } = props;
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value as Value);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Search({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const { texts } = useFrame();
  return (
    <label class="field">
      {texts.check.search}
      <input
        type="search"
        value={text}
        onInput={(event) => {
          onSearch(event.currentTarget.value);
        }}
      />
    </label>
  );
}
