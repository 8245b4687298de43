import { describe, expect, it } from 'vitest';
import { differences } from './differences';

describe('differences', () => {
  it('names changed fields by their way through the document', () => {
    expect(
      differences(
        { name: { vi: 'Cũ', en: null }, kind: 'xã' },
        { name: { vi: 'Mới', en: null }, kind: 'xã' },
      ),
    ).toEqual([{ field: 'name.vi', old: 'Cũ', new: 'Mới' }]);
  });

  it('shows what came and what went', () => {
    expect(differences({ a: 0, b: false }, { a: 0, c: '' })).toEqual([
      { field: 'b', old: 'false', new: null },
      { field: 'c', old: null, new: '' },
    ]);
    expect(differences(null, { a: 1 })).toEqual([{ field: 'a', old: null, new: '1' }]);
  });

  it('takes a list of plain values as one, and looks into a list of others', () => {
    expect(
      differences({ scopes: ['a', 'b'], roles: [{ role: 'x' }] }, { scopes: ['a'], roles: [{ role: 'y' }] }),
    ).toEqual([
      { field: 'scopes', old: 'a, b', new: 'a' },
      { field: 'roles.1.role', old: 'x', new: 'y' },
    ]);
  });

  it('finds nothing where all is the same', () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });
});
