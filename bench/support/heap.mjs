import { setTimeout as sleep } from 'node:timers/promises';
import { sum } from './numbers.mjs';

const between = 100;

/** Watches the heap as the management port tells it; `stop` returns the most that was ever used, in megabytes. */
export function watchHeap({ managementPort }) {
  let most = 0;
  let watching = true;
  const watched = (async () => {
    while (watching) {
      const metrics = await (await fetch(`http://127.0.0.1:${managementPort}/q/metrics`)).text();
      const used = [...metrics.matchAll(/^jvm_memory_used_bytes\{area="heap".*\} (\S+)$/gm)];
      most = Math.max(most, sum(used.map(([, bytes]) => Number(bytes))));
      await sleep(between);
    }
  })();
  return {
    async stop() {
      watching = false;
      await watched;
      return most / 1024 / 1024;
    },
  };
}
