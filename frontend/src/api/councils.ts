import { all, client, list, read, type Resource } from './client';
import { once } from './writes';
import type {
  Council,
  CouncilBallot,
  CouncilItem,
  CouncilMember,
  CouncilMinutes,
  CouncilSession,
  WriteCouncil,
  WriteCouncilBallot,
  WriteCouncilItemStatus,
  WriteCouncilMember,
  WriteCouncilSession,
  WriteCouncilSessionStatus,
  WriteWrittenBallots,
} from './types';

export function getCouncils(search: { sort?: string }, signal?: AbortSignal): Promise<Council[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/councils', { params: { query: { ...search, limit: 200, cursor } }, signal })),
  );
}

export function createCouncil(body: WriteCouncil): Promise<Council> {
  return once('createCouncil', body, (key) =>
    read(client.POST('/api/v1/councils', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getCouncil(id: string, signal?: AbortSignal): Promise<Council> {
  return read(client.GET('/api/v1/councils/{id}', { params: { path: { id } }, signal }));
}

export function getCouncilMembers(id: string, signal?: AbortSignal): Promise<CouncilMember[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/councils/{id}/members', {
        params: { path: { id }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

/** Somebody sits on a council from a day on; said again, it is corrected as it stands. */
export async function putCouncilMember(
  council: string,
  account: string,
  from: string,
  body: WriteCouncilMember,
  known: boolean,
): Promise<CouncilMember> {
  const path = { id: council, account, from };
  const etag = known
    ? (await client.GET('/api/v1/councils/{id}/members/{account}/{from}', { params: { path } })).etag
    : null;
  return read(
    client.PUT('/api/v1/councils/{id}/members/{account}/{from}', {
      params: { path, header: { 'If-Match': etag ?? undefined } },
      body,
    }),
  );
}

export function getCouncilSessions(
  search: { council?: string; status?: string; sort?: string },
  signal?: AbortSignal,
): Promise<CouncilSession[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/council-sessions', {
        params: { query: { ...search, limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

export function createCouncilSession(body: WriteCouncilSession): Promise<CouncilSession> {
  return once('createCouncilSession', body, (key) =>
    read(client.POST('/api/v1/council-sessions', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getCouncilSession(id: string, signal?: AbortSignal): Promise<Resource<CouncilSession>> {
  return client.GET('/api/v1/council-sessions/{id}', { params: { path: { id } }, signal });
}

export function moveCouncilSession(
  id: string,
  body: WriteCouncilSessionStatus,
  etag: string | null,
): Promise<Resource<CouncilSession>> {
  return client.PUT('/api/v1/council-sessions/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** While it is planned, a session is moved to another day or place. */
export function changeCouncilSession(
  id: string,
  body: { heldOn: string; place: string },
  etag: string | null,
): Promise<Resource<CouncilSession>> {
  return client.PATCH('/api/v1/council-sessions/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** Who of the members is there; whoever is not named is not. */
export function putAttendance(
  id: string,
  present: string[],
  etag: string | null,
): Promise<Resource<CouncilSession>> {
  return client.PUT('/api/v1/council-sessions/{id}/attendance', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { present },
  });
}

export function getMinutes(id: string, signal?: AbortSignal): Promise<CouncilMinutes> {
  return read(client.GET('/api/v1/council-sessions/{id}/minutes', { params: { path: { id } }, signal }));
}

export function getCouncilItems(session: string, signal?: AbortSignal): Promise<CouncilItem[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/council-sessions/{session}/items', {
        params: { path: { session }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

export function addCouncilItem(session: string, nomination: string): Promise<CouncilItem> {
  const body = { nomination };
  return once(`createCouncilItem ${session}`, body, (key) =>
    read(
      client.POST('/api/v1/council-sessions/{session}/items', {
        params: { path: { session }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

const tagOf = async (session: string, id: string) =>
  (
    await client.GET('/api/v1/council-sessions/{session}/items/{id}', {
      params: { path: { session, id } },
    })
  ).etag;

/** Moves an item from where it stands now. */
export async function moveCouncilItem(
  session: string,
  id: string,
  body: WriteCouncilItemStatus,
): Promise<CouncilItem> {
  const etag = await tagOf(session, id);
  return read(
    client.PUT('/api/v1/council-sessions/{session}/items/{id}/status', {
      params: { path: { session, id }, header: { 'If-Match': etag ?? undefined } },
      body,
    }),
  );
}

export async function recuse(
  session: string,
  id: string,
  account: string,
  reason: string,
): Promise<CouncilItem> {
  const etag = await tagOf(session, id);
  return read(
    client.PUT('/api/v1/council-sessions/{session}/items/{id}/recusals/{account}', {
      params: { path: { session, id, account }, header: { 'If-Match': etag ?? undefined } },
      body: { reason },
    }),
  );
}

/** What was declared is taken back before the vote. */
export async function takeBackRecusal(session: string, id: string, account: string): Promise<void> {
  const etag = await tagOf(session, id);
  await client.DELETE('/api/v1/council-sessions/{session}/items/{id}/recusals/{account}', {
    params: { path: { session, id, account }, header: { 'If-Match': etag ?? undefined } },
  });
}

/** Whether the reader may vote or has voted, and how many have; never how. */
export function getBallot(session: string, id: string, signal?: AbortSignal): Promise<CouncilBallot> {
  return read(
    client.GET('/api/v1/council-sessions/{session}/items/{id}/ballot', {
      params: { path: { session, id } },
      signal,
    }),
  );
}

/** Cast once; what it says is kept nowhere, so it cannot be changed. */
export function castBallot(
  session: string,
  id: string,
  choice: WriteCouncilBallot['choice'],
): Promise<CouncilBallot> {
  return read(
    client.PUT('/api/v1/council-sessions/{session}/items/{id}/ballot', {
      params: { path: { session, id } },
      body: { choice },
    }),
  );
}

/** Ballots of absent members that came in writing, as sums. */
export function addWrittenBallots(
  session: string,
  id: string,
  body: WriteWrittenBallots,
): Promise<CouncilBallot> {
  return read(
    client.PUT('/api/v1/council-sessions/{session}/items/{id}/written-ballots', {
      params: { path: { session, id } },
      body,
    }),
  );
}
