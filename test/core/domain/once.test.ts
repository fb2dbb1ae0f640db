import { once } from "../../../core/domain/once";

test("what is calculated once is calculated at the first call and not again", () => {
  const calculate = jest.fn(() => ["figures"]);
  const figures = once(calculate);
  expect(calculate).not.toHaveBeenCalled();
  expect(figures()).toBe(figures());
  expect(calculate).toHaveBeenCalledTimes(1);
});

test("that nothing is there is a result too", () => {
  const calculate = jest.fn((): string | undefined => undefined);
  const nothing = once(calculate);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(calculate).toHaveBeenCalledTimes(1);
});

test("a calculation that fails is tried again", () => {
  const calculate = jest.fn(() => 1);
  calculate.mockImplementationOnce(() => {
    throw new RangeError("not yet");
  });
  const figure = once(calculate);
  expect(figure).toThrow(RangeError);
  expect(figure()).toBe(1);
});
