/** A text without its marks and capitals, so that words written in haste are recognised. */
export const foldText = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();

/** The same for search, where i and y are one letter, as they are for the server: "Quí" finds "Quý". */
export const foldForSearch = (text: string) => foldText(text).replaceAll('y', 'i');
