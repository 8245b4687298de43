/** Milliseconds of the processor for the same work on the machine on which limits are set. */
const usualMs = 1000;

/**
 * How many times longer this machine takes at this moment than the one on which limits are set, at least 1: others use
 * it too. Limits of time are multiplied by it.
 */
export function slowness() {
  const before = process.cpuUsage();
  let counts = new Map();
  for (let round = 0; round < 30; round++) {
    const next = new Map();
    for (let at = 0; at < 20_000; at++) {
      const word = `word-${(at * 7919) % 20_011}`;
      next.set(word, (counts.get(word) ?? 0) + word.length);
    }
    counts = new Map(JSON.parse(JSON.stringify([...next])));
  }
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (user + system) / 1000 / usualMs);
}
