/** Who works at the desk, for what the browser keeps for each person apart. */
export const person = { username: '' };
