import { describe, expect, it } from 'vitest';
import { countByChange, parseRows, shortenedCodes, toCsv, type Column } from './rows';

const header = 'change\tunit\tsuccessor\tshare\tcode\tname\tnameEn\tkind\tparent';
const told = (text: string, ...columns: Column[]) =>
  parseRows(text).rows.map(({ line, cells }) => [line, ...columns.map((column) => cells[column])]);

describe('rows of an act', () => {
  it('are read as a spreadsheet pastes them, lines ended in any way', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [
        header,
        'create\t\t\t\t01840\tPhường Đức Xuân\t\tphường\t19',
        'merge\t01837\t01840',
        '',
      ].join(end);
      expect(told(text, 'change', 'unit', 'successor', 'code', 'name', 'kind', 'parent')).toEqual([
        [2, 'create', '', '', '01840', 'Phường Đức Xuân', 'phường', '19'],
        [3, 'merge', '01837', '01840', '', '', '', ''],
      ]);
      expect(parseRows(text).faults).toEqual([]);
    }
  });

  it('are read from a CSV file, with commas or with semicolons', () => {
    expect(told('change,unit,successor,share\nsplit,05461,05443,0.4', 'share')).toEqual([[2, '0.4']]);
    expect(told('change;unit;successor;share\nsplit;05461;05443;0,4', 'share')).toEqual([[2, '0.4']]);
    expect(told('\ufeffchange,unit\nabolish,056', 'unit')).toEqual([[2, '056']]);
  });

  it('need no header where the columns stand in their order', () => {
    expect(told('merge\t01837\t01840\nabolish\t056', 'change', 'unit', 'successor')).toEqual([
      [2, 'merge', '01837', '01840'],
      [3, 'abolish', '056', ''],
    ]);
  });

  it('may have their columns in another order', () => {
    expect(told('Unit\tChange\n056\tAbolish', 'change', 'unit')).toEqual([[2, 'abolish', '056']]);
  });

  it('keep what stands in quotes: separators, quotes, line ends', () => {
    const text = 'change,unit,name\nrename,056,"Ban ""Một cửa"", tầng 1"\nrename,057,"Ban\nHai"\n';
    expect(told(text, 'name')).toEqual([
      [2, 'Ban "Một cửa", tầng 1'],
      [3, 'Ban Hai'],
    ]);
    expect(told('change\tname\nrename\tNhà "Việt"', 'name')).toEqual([[2, 'Nhà "Việt"']]);
  });

  it('are composed (NFC), without blanks around them and without invisible signs', () => {
    const name = 'Phường Đức Xuân';
    expect(told(`change,name\nrename,\u00a0${name.normalize('NFD')}\u200b `, 'name')).toEqual([[2, name]]);
  });

  it('count as the spreadsheet does where rows are empty, also when they are sent', () => {
    const parsed = parseRows('change\tunit\nabolish\t056\n\t\n\nabolish\t057\n\n');
    expect(parsed.rows.map((row) => row.line)).toEqual([2, 5]);
    expect(toCsv(parsed.rows).split('\n')).toEqual([
      'change,unit,successor,share,code,name,nameEn,kind,parent',
      'abolish,056,,,,,,,',
      '',
      '',
      'abolish,057,,,,,,,',
      '',
    ]);
  });

  it('come back the same from what is sent', () => {
    const parsed = parseRows('change,unit,name\nrename,056,"Ban ""Một cửa"", tầng 1"');
    expect(parseRows(toCsv(parsed.rows))).toEqual(parsed);
  });

  it('that are none are no fault', () => {
    for (const text of ['', ' \n\t\n', header]) expect(parseRows(text)).toEqual({ rows: [], faults: [] });
  });

  it.each([
    ['change,sucessor\nmerge,1', [{ fault: 'unknown-column', column: 'sucessor' }]],
    ['change,unit,unit\nabolish,1,2', [{ fault: 'repeated-column', column: 'unit' }]],
    ['unit,successor\n1,2', [{ fault: 'no-change-column' }]],
    ['change,unit\nabolish,"1', [{ fault: 'open-quote' }]],
    ['change,unit\nabolish,1,,2', [{ fault: 'too-many-cells', line: 2, count: 4 }]],
    ['change,unit\nclose,1', [{ fault: 'unknown-change', line: 2, text: 'close' }]],
  ])('tell what is wrong with %j', (text, faults) => {
    expect(parseRows(text).faults).toEqual(faults);
  });

  it('may end in empty cells', () => {
    expect(parseRows('change,unit\nabolish,1,,').faults).toEqual([]);
  });

  it('are counted by what they do', () => {
    expect(countByChange(parseRows('abolish,1\ncreate,,,,2\nabolish,3').rows)).toEqual([
      { change: 'create', count: 1 },
      { change: 'abolish', count: 2 },
    ]);
  });

  it('show where a spreadsheet took the zero in front of a code', () => {
    expect(shortenedCodes(parseRows('merge,1837,01840\nabolish,056').rows)).toEqual(['1837']);
  });
});
