import { useMemo, useState } from "preact/hooks";
import { useFrame } from "../frame";
import { filtered, grouped, placeOf, type Grouping, type IssueFilter } from "../issue-groups";
import { IssueFilterFields } from "../parts/issue-filter";
import { IssueGroup } from "../parts/issue-group";
import { Paged } from "../parts/paged";
import { Said } from "../parts/said";
import { TabLinks } from "../parts/tab-links";
import type { Found } from "../work/messages";

/** Fewer are seen at a glance. */
const FEWEST_TO_FILTER = 4;

/** Everything that is wrong with the tables, the worst first; each leads to its cell. */
export function CheckView() {
  const { state, texts, actions } = useFrame();
  const { found, notice } = state;
  if (!found) return <p>{texts.check.first}</p>;
  const { issues } = found;
  return (
    <section>
      <h2>{issues.length === 0 ? texts.check.none : texts.check.count(issues.length)}</h2>
      <button
        type="button"
        class="primary"
        disabled={state.activity.kind !== "idle"}
        onClick={() => void actions.writeChecks()}
      >
        {texts.check.write}
      </button>
      <p class="quiet-text">{texts.check.writeOnly}</p>
      {notice?.kind === "checks" && <TabLinks title={texts.run.written(1)} sheets={notice.tabs} />}
      {issues.length > 0 && <Issues issues={issues} />}
      <Said
        title={texts.check.assumptions}
        entries={found.assumptions.map(({ what, how }) => ({ term: what, text: how }))}
      />
    </section>
  );
}

function Issues({ issues }: { readonly issues: Found["issues"] }) {
  const { texts } = useFrame();
  const [filter, setFilter] = useState<IssueFilter>({ severity: "", place: "", text: "" });
  const [grouping, setGrouping] = useState<Grouping>("place");
  const places = useMemo(() => [...new Set(issues.map(placeOf))].sort(), [issues]);
  // A place whose last remark is gone is no filter any more.
  const held = places.includes(filter.place) ? filter : { ...filter, place: "" };
  const shown = useMemo(() => filtered(issues, held), [issues, held.severity, held.place, held.text]);
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  return (
    <>
      {issues.length >= FEWEST_TO_FILTER && (
        <IssueFilterFields
          filter={held}
          grouping={grouping}
          places={places}
          onFilter={setFilter}
          onGroup={setGrouping}
        />
      )}
      {shown.length < issues.length && <p role="status">{texts.check.shown(shown.length, issues.length)}</p>}
      <Paged
        key={grouping}
        items={groups}
        draw={(some) =>
          some.map((group, index) => <IssueGroup key={group.name} group={group} isFirst={index === 0} />)
        }
      />
    </>
  );
}
