import { describe, expect, it } from 'vitest';
import { roomAt } from './rooms';

describe('the rooms of the desk', () => {
  it('are found by their address, with what it leaves open', () => {
    expect(roomAt('khen-thuong')).toMatchObject({ name: 'khen-thuong', params: {} });
    expect(roomAt('ke-hoach/p-1/dieu-chinh/a-2')).toMatchObject({
      name: 'ke-hoach/[id]/dieu-chinh/[amendment]',
      params: { id: 'p-1', amendment: 'a-2' },
    });
  });

  it('are the named ones before the open ones', () => {
    expect(roomAt('khen-thuong/moi')?.name).toBe('khen-thuong/moi');
    expect(roomAt('khen-thuong/0190b0c4')?.params).toEqual({ id: '0190b0c4' });
  });

  it('take an escaped address apart before they read it', () => {
    expect(roomAt('nhiem-vu/a%2Fb')?.params).toEqual({ id: 'a/b' });
  });

  it('are not at other addresses', () => {
    expect(roomAt('khong-co')).toBeNull();
    expect(roomAt('khen-thuong/a/b/c/d')).toBeNull();
    expect(roomAt('')).toBeNull();
  });
});
