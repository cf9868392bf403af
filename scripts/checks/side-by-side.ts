/** Something to be done once, and what has to be done before it. */
export interface Job {
  name: string;
  /** Names of other jobs. */
  after: string[];
}

/**
 * Does all jobs, `lanes` of them at a time: the first of the list that nothing holds back any more.
 * @throws Error when the jobs that are left wait for each other or for one that is not there
 */
export async function sideBySide<T extends Job>(
  jobs: readonly T[],
  lanes: number,
  act: (job: T) => Promise<void>,
): Promise<void> {
  const left = [...jobs];
  const ended = new Set<string>();
  const running = new Set<Promise<void>>();
  const free = () => left.findIndex(({ after }) => after.every((name) => ended.has(name)));
  while (left.length > 0 || running.size > 0) {
    const at = running.size < lanes ? free() : -1;
    const [job] = at < 0 ? [] : left.splice(at, 1);
    if (job) {
      const run = act(job).then(() => {
        ended.add(job.name);
        running.delete(run);
      });
      running.add(run);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`Nothing lets these begin: ${left.map(({ name }) => name).join(', ')}`);
  }
}
