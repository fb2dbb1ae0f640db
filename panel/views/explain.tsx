import { useFrame } from "../frame";
import { AskFigure } from "../parts/ask-figure";
import { ExplainedCard } from "../parts/explained-card";

/** How the figure came about that the user selects or asks for by name. */
export function ExplainView() {
  const { state, texts, actions, change } = useFrame();
  const { explained, follows } = state;
  const isBusy = state.activity.kind !== "idle";
  const selected = (look: "primary" | "quiet") => (
    <button type="button" class={look} disabled={isBusy} onClick={() => void actions.explain()}>
      {texts.explain.selected}
    </button>
  );
  return (
    <section>
      <AskFigure />
      <label class="choice">
        <input
          type="checkbox"
          checked={follows}
          onChange={() => {
            change({ kind: "follows", follows: !follows });
          }}
        />
        {texts.explain.follow}
      </label>
      {explained ? (
        <ExplainedCard explained={explained} />
      ) : (
        <div class="explained">
          <p>{texts.explain.intro}</p>
          {selected("primary")}
        </div>
      )}
      {explained && (
        <div class="actions">
          {selected("quiet")}
          <button type="button" class="quiet" disabled={isBusy} onClick={() => void actions.explainAgain()}>
            {texts.start.readAgain}
          </button>
        </div>
      )}
    </section>
  );
}
