/** What chance chooses, the same again with the same seed. */
export function chanceOf(seed = Math.floor(Math.random() * 1_000_000)) {
  let state = Number(seed);
  const chance = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { seed, chance };
}
