import { answerMessages } from "../../panel/work/answer-messages";
import { createEngine } from "../../panel/work/engine";
import { READY } from "./ready";

/**
 * The calculation as a script of its own: in a worker it answers messages; on a page, which may not have a worker, it
 * leaves how an engine is made.
 */
if (typeof document === "undefined") {
  answerMessages();
  self.postMessage(READY);
} else window.gridfolioEngine = createEngine;
