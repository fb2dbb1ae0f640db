import { useFrame } from "../frame";
import type { Activity } from "../state";

/** What goes on, with a bar where it is known how far, and the way to stop it. The place is kept when nothing goes on. */
export function Progress() {
  const { state, texts, actions } = useFrame();
  const { activity } = state;
  if (activity.kind === "idle") return <div class="progress" role="status" aria-live="polite" />;
  const label = {
    reading: texts.start.reading,
    calculating: texts.run.calculating,
    drawing:
      activity.kind === "drawing"
        ? texts.run.drawing(Math.min(activity.count + 1, activity.all), activity.all)
        : "",
  }[activity.kind];
  const left = activity.kind === "reading" ? null : activity.secondsLeft;
  return (
    <div class="progress busy">
      <p role="status" aria-live="polite">
        {label}
        {left !== null && <small> {texts.run.timeLeft(left)}</small>}
      </p>
      <progress aria-label={texts.busy} max={1} value={shareOf(activity)} />
      <button type="button" class="quiet" onClick={actions.cancel}>
        {texts.run.cancel}
      </button>
    </div>
  );
}

function shareOf(activity: Activity): number | undefined {
  if (activity.kind === "calculating") return activity.share;
  return activity.kind === "drawing" ? activity.count / Math.max(1, activity.all) : undefined;
}
