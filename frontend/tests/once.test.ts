import { describe, expect, it, vi } from 'vitest';
import { ahead, once } from '$shared/once';

describe('what is fetched once', () => {
  it('is tried again after every failure, and then kept', async () => {
    const fetch = vi.fn<() => Promise<string>>();
    fetch
      .mockRejectedValueOnce(new Error('gone'))
      .mockRejectedValueOnce(new Error('still gone'))
      .mockResolvedValue('there');
    const get = once(fetch);
    await expect(get()).rejects.toThrow('gone');
    await expect(get()).rejects.toThrow('still gone');
    expect(await Promise.all([get(), get()])).toEqual(['there', 'there']);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('says what stood in the way to whoever asks, not to nobody', async () => {
    const get = ahead(
      vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('there'),
    );
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(await get()).toBe('there');
  });

  it('is kept in no other way: a failure that is kept never goes away', () => {
    const sources = Object.entries(
      import.meta.glob<string>('../src/**/*.{ts,svelte}', { query: '?raw', import: 'default', eager: true }),
    ).filter(([file]) => !file.endsWith('shared/once.ts'));
    expect(sources.length).toBeGreaterThan(300);
    const held = sources.filter(([, text]) => /\?\?=\s*(import\(|fetch[A-Z]\w*\()/.test(text));
    expect(held.map(([file]) => file)).toEqual([]);
  });
});
