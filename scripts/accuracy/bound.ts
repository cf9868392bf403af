/**
 * The upper 95 % bound of a rate of which `count` of `n` were seen: the rate at which so few would be
 * seen in one of twenty runs. Exact, one-sided (Clopper and Pearson 1934); about 3/n for none.
 * @returns from 0 to 1; 1 where nothing was looked at
 */
export function upperBound(count: number, n: number): number {
  if (n === 0 || count >= n) return 1;
  let [low, high] = [count / n, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(count, n, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of at most `count` of `n` at a rate: sum of the binomial terms, each from the one before. */
function atMost(count: number, n: number, rate: number): number {
  let log = n * Math.log1p(-rate);
  let sum = Math.exp(log);
  for (let k = 1; k <= count; k += 1) {
    log += Math.log(((n - k + 1) / k) * (rate / (1 - rate)));
    sum += Math.exp(log);
  }
  return sum;
}
