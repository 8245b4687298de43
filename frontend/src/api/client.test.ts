import { describe, expect, it } from 'vitest';
import { failNetwork, problem, requests, serve } from '../../tests/server';
import { apiSettings, client, list, read } from './client';
import { once } from './writes';

const REFUSED = { name: 'ApiError' };

describe('the client of the contract', () => {
  it('fills the address, leaves out what is not given, and asks in the chosen language', async () => {
    serve('GET', '/units/Xã 01/children', { body: { items: [], next: null } });
    apiSettings.language = () => 'en';
    await client.GET('/api/v1/units/{unit}/children', {
      params: { path: { unit: 'Xã 01' }, query: { date: undefined, limit: 5 } },
    });
    const [asked] = requests('GET', '/units/Xã 01/children');
    expect([...(asked?.query ?? [])]).toEqual([['limit', '5']]);
    expect(asked?.headers.get('Accept-Language')).toBe('en');
    expect(asked?.headers.has('Content-Type')).toBe(false);
  });

  it('sends a change as the merge patch that the contract takes', async () => {
    serve('PATCH', '/accounts/a1', { body: {}, headers: { ETag: '"2"' } });
    const answer = await client.PATCH('/api/v1/accounts/{id}', {
      params: { path: { id: 'a1' }, header: { 'If-Match': '"1"' } },
      body: { displayName: 'Hoàng Thị Mai', status: 'active' },
    });
    const [asked] = requests('PATCH', '/accounts/a1');
    expect(asked?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(asked?.headers.get('If-Match')).toBe('"1"');
    expect(asked?.body).toEqual({ displayName: 'Hoàng Thị Mai', status: 'active' });
    expect(answer.etag).toBe('"2"');
  });

  it('takes where a list goes on out of its answer', async () => {
    serve('GET', '/units', { body: { items: [], next: '/api/v1/units?limit=1&cursor=abc', total: 3 } });
    await expect(list(client.GET('/api/v1/units'))).resolves.toEqual({ items: [], cursor: 'abc', total: 3 });
  });

  it('is content with an answer without a body', async () => {
    serve('DELETE', '/session', { status: 204 });
    await expect(client.DELETE('/api/v1/session')).resolves.toEqual({
      data: null,
      etag: null,
      location: null,
    });
  });

  it('tells a refusal with its code, its words and the faulty fields', async () => {
    serve('GET', '/me', {
      ...problem(422, 'unit.unknown', {
        detail: 'Không có đơn vị này.',
        errors: [{ pointer: '/unit', code: 'unit.unknown', message: 'Mã lạ' }],
      }),
    });
    await expect(read(client.GET('/api/v1/me'))).rejects.toMatchObject({
      ...REFUSED,
      status: 422,
      code: 'unit.unknown',
      detail: 'Không có đơn vị này.',
      faults: [{ at: '/unit', code: 'unit.unknown', message: 'Mã lạ' }],
      requestId: 'req-1',
    });
  });

  it('tells an answer that is not the contract’s from no answer at all', async () => {
    serve('GET', '/me', { status: 502, body: undefined });
    await expect(client.GET('/api/v1/me')).rejects.toMatchObject({ ...REFUSED, code: 'http.502' });
    failNetwork();
    await expect(client.GET('/api/v1/me')).rejects.toMatchObject({ ...REFUSED, status: 0 });
  });

  it('gives what is sent again after a lost answer the key of the first attempt, and no other', async () => {
    const keys: string[] = [];
    const attempt = (body: string, answers: boolean) =>
      once('thing', body, (key) => {
        keys.push(key);
        return answers ? Promise.resolve(key) : Promise.reject(new Error('lost'));
      }).catch(() => null);
    await attempt('a', false);
    await attempt('a', true);
    await attempt('a', true);
    await attempt('b', true);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });
});
