/** How numbers are written where they are texts. */
export type WrittenNumbers = 'en' | 'vi-VN';

/** Who works at the desk, for what the browser keeps for each person apart, and how their files write numbers. */
export const person: { username: string; numberForm: WrittenNumbers | null } = {
  username: '',
  numberForm: null,
};
