import { shortened } from "../../core/index";
import { useFrame } from "../frame";

/** A table of forty columns names them all. */
const LONGEST = 140;

/** Why something was taken for what it is: how sure, or that the user has said it, or says it now. */
export function Why(props: {
  readonly recognition: { readonly confidence: number; readonly how: string };
  readonly isSaid: boolean;
  readonly isDraft: boolean;
}) {
  const { texts, percent } = useFrame();
  const { recognition, isSaid, isDraft } = props;
  const { confidence, how } = recognition;
  const guess = `${texts.start.sure(percent(confidence))}: ${shortened(how, LONGEST)}`;
  return (
    <p class="quiet-text" title={how}>
      {isDraft ? texts.map.notSaved : isSaid ? texts.map.saidByYou : guess}
    </p>
  );
}

/** A tick that what was guessed is right. */
export function Confirm(props: {
  readonly isDraft: boolean;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}) {
  const { state, texts } = useFrame();
  const { isDraft, onConfirm, onLeave } = props;
  return (
    <label class="choice">
      <input
        type="checkbox"
        disabled={state.activity.kind !== "idle"}
        checked={isDraft}
        onChange={isDraft ? onLeave : onConfirm}
      />
      {texts.map.confirm}
    </label>
  );
}
