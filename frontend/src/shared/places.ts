/** Which tab sends the entries of a place, such as a report; see `courier.ts` for those that no page is open on. */

const nameOf = (owner: string, place: string) => `tongket.place.${owner}.${place}`;
const locks = () =>
  typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);

/** While a page is open on a place, in whatever tab, it sends that place's entries itself. Answers how to leave. */
export function attend(owner: string, place: string): () => void {
  let leave = () => {};
  const left = new Promise<void>((done) => (leave = done));
  void locks()?.request(nameOf(owner, place), { mode: 'shared' }, () => left);
  return () => leave();
}

/** Does it only where no page is open on the place. */
export async function unattended(owner: string, place: string, work: () => Promise<void>): Promise<void> {
  const manager = locks();
  if (manager === undefined) return work();
  await manager.request(nameOf(owner, place), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

/** Runs alone among all tabs of this browser; where that cannot be had, just runs. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  await (locks()?.request(name, work) ?? work());
}

let held = false;

/** Another person is signed in: this page sends nothing any more. */
export function holdBack(): void {
  held = true;
}

export const isHeldBack = () => held;
