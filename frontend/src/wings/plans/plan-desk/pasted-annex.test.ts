import { describe, expect, it } from 'vitest';
import { annexOfPaste, pastedCells } from './pasted-annex';

const textOf = async (file: File | null) => (file === null ? null : await file.text());

describe('a table pasted from a spreadsheet', () => {
  it('keeps line breaks and quotes within cells', () => {
    expect(pastedCells('1\t"Báo cáo\n""quý"""\r\n\t\r\n2\tHai\n')).toEqual([
      ['1', 'Báo cáo\n"quý"'],
      ['2', 'Hai'],
    ]);
  });

  it('is read by its headings, in any order, and leaves out columns that the annex does not have', async () => {
    const file = annexOfPaste(
      'Thời gian\tSTT\tNội dung nhiệm vụ\tMàu\nQuý II/2027\t1\tTập huấn, bồi dưỡng\tđỏ',
    );
    expect(await textOf(file)).toBe(
      'Thời gian (due),TT (code),Nội dung nhiệm vụ (title)\r\nQuý II/2027,1,"Tập huấn, bồi dưỡng"',
    );
  });

  it('without headings has the usual order, as far as it goes', async () => {
    expect(await textOf(annexOfPaste('1\tTập huấn\t06'))).toBe(
      'TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead)\r\n1,Tập huấn,06',
    );
  });

  it.each(['', '   ', 'một ô'])('is none where it is %j', (text) => {
    expect(annexOfPaste(text)).toBeNull();
  });
});
