/** Words without their marks, in small letters, so that "bac kan" is found in "Bắc Kạn" as the server finds it. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replace(/\s+/g, ' ')
    .trim();
