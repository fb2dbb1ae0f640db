import fc from "fast-check";
import { inParallel } from "../../sheets-addon/sidebar/in-parallel";

test("results are in the order of the works, and never more go on at once than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 5 }), async (ticks, atOnce) => {
      let going = 0;
      let most = 0;
      const works = ticks.map((count, index) => async () => {
        going += 1;
        most = Math.max(most, going);
        for (let tick = 0; tick < count; tick++) await Promise.resolve();
        going -= 1;
        return index;
      });
      expect(await inParallel(works, atOnce)).toEqual(ticks.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(atOnce);
    }),
  );
});

test("after one has failed none is begun", async () => {
  const begun: number[] = [];
  const works = [0, 1, 2, 3].map((index) => () => {
    begun.push(index);
    return index === 1 ? Promise.reject(new Error("no")) : Promise.resolve(index);
  });
  await expect(inParallel(works, 1)).rejects.toThrow("no");
  expect(begun).toEqual([0, 1]);
});
