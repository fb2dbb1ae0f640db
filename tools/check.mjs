// Every check that is no test, two at a time: `npm run check` goes on with the tests.
import { spawn } from "node:child_process";

/** The longest come first. */
const CHECKS = ["lint", "types", "dead-code", "arrows", "format"];
const AT_ONCE = 2;

/** Whether it passed; what it says comes in one piece. */
function passed(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", script]);
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.on("close", (status) => {
      process.stdout.write(`${script}: ${status === 0 ? "passed" : "failed"}\n${said}`);
      resolve(status === 0);
    });
  });
}

const waiting = [...CHECKS];
const failed = [];
async function work() {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    if (!(await passed(script))) failed.push(script);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) {
  process.stdout.write(`failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
