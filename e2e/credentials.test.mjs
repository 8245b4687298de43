/*
 * A credential of an award, held against the verifier of another maker: accepted as it was given out, refused once any
 * of it is changed, and refused once the award is annulled. Vocabularies come from packages and files, never from the
 * wire; what the issuer has to tell comes from the application.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { named as credentialContexts } from '@digitalbazaar/credentials-context';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { contexts as multikeyContexts } from '@digitalbazaar/multikey-context';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts as didContexts } from 'did-context';
import { Application, repository } from './support/application.mjs';
import { Person } from './support/person.mjs';

const bundled = join(repository, 'backend', 'src', 'main', 'resources', 'credentials', 'contexts');
const openBadges = JSON.parse(await readFile(join(bundled, 'open-badges-3.0.3.jsonld'), 'utf8'));
const vocabularies = new Map([
  ...didContexts,
  ...multikeyContexts,
  ['https://www.w3.org/ns/credentials/v2', credentialContexts.get('v2').context],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', openBadges],
]);
const suite = new DataIntegrityProof({ cryptosuite });

/** Every value in a document that is no object and no list, with the way to it. */
function* values(node, path = []) {
  for (const [key, value] of Object.entries(node)) {
    if (value !== null && typeof value === 'object') yield* values(value, [...path, key]);
    else yield [...path, key];
  }
}

/** A copy in which one value is another one of the same kind. */
function changed(document, path) {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce((node, key) => node[key], copy);
  const key = path.at(-1);
  holder[key] = typeof holder[key] === 'string' ? other(holder[key]) : !holder[key];
  return copy;
}

/** With another sign at its end; a number stays one. */
function other(text) {
  const last = text.at(-1);
  return text.slice(0, -1) + (last === '1' ? '2' : /\d/.test(last) ? '1' : last === 'a' ? 'b' : 'a');
}

/** A copy without one of its members. */
function without(document, path) {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce((node, key) => node[key], copy);
  if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else delete holder[path.at(-1)];
  return copy;
}

/** The verifier reads the bit and leaves to its user what it means; of a list of revocations: refused. */
async function checkInForce(options) {
  const result = await checkStatus(options);
  return { ...result, verified: result.verified && result.results.every(({ status }) => status === false) };
}

describe('a credential', () => {
  let application;
  let credential;
  let decision;
  let officer;
  let serial;

  /** Where the issuer's identifier leads: `did:web`, over plain HTTP as this is the loopback address. */
  function place(identifier) {
    const [host, ...path] = identifier.replace('did:web:', '').split(':').map(decodeURIComponent);
    return `http://${host}/${path.join('/')}/did.json`;
  }

  async function documentLoader(url) {
    if (vocabularies.has(url)) return { documentUrl: url, document: structuredClone(vocabularies.get(url)) };
    if (url.startsWith('did:web:')) {
      const [identifier, key] = url.split('#');
      const issuer = await json(place(identifier));
      const method = issuer.verificationMethod.find(({ id }) => id === url);
      if (key && !method) throw new Error(`the issuer has no key ${url}`);
      return {
        documentUrl: url,
        document: key ? { '@context': 'https://w3id.org/security/multikey/v1', ...method } : issuer,
      };
    }
    if (url.startsWith(`${application.address}/api/v1/credentials/status/`)) {
      return { documentUrl: url, document: await json(url) };
    }
    throw new Error(`nothing is fetched from ${url}`);
  }

  async function json(address) {
    const answer = await fetch(address);
    assert.equal(answer.status, 200, address);
    return answer.json();
  }

  function verify(document, options = { checkStatus: checkInForce }) {
    return vc.verifyCredential({ credential: document, suite, documentLoader, ...options });
  }

  before(async () => {
    application = await Application.start();
    officer = await Person.signIn(application, 'award-officer');
    const approver = await Person.signIn(application, 'approver');
    decision = await officer.create('POST', '/api/v1/award-decisions', {
      authority: '19',
      number: '777/QĐ-THU',
      date: '2025-12-22',
      signer: 'Nguyễn Văn Thử',
    });
    const award = await officer.create('POST', '/api/v1/awards', {
      decision: decision.id,
      type: 'CERTIFICATE_OF_MERIT',
      recipient: { kind: 'individual', name: 'Người Nhận Thử', position: 'Chuyên viên' },
      achievementYear: 2025,
    });
    await approver.replace(`/api/v1/award-decisions/${decision.id}`, 'status', { status: 'issued' });
    ({ serial } = await json(`${application.address}/api/v1/awards/${award.id}`));
    credential = await json(`${application.address}/api/v1/verify/${serial}/credential`);
  });

  after(() => application?.dispose());

  test('is accepted by another maker’s verifier', async () => {
    const result = await verify(credential);
    assert.ok(result.verified, JSON.stringify(result.error?.errors ?? result.statusResult, undefined, 1));
    assert.deepEqual(
      result.statusResult.results.map(({ status }) => status),
      [false],
    );
  });

  test('uses the vocabulary of credentials that others use', async () => {
    const ours = JSON.parse(await readFile(join(bundled, 'credentials-v2.jsonld'), 'utf8'));
    assert.deepEqual(ours, credentialContexts.get('v2').context);
  });

  test('is still accepted when a wallet has written it anew', async () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(credential)).reverse());
    assert.ok((await verify(turned)).verified);
  });

  test('is refused with any value changed or left out', async () => {
    const paths = [...values(credential)];
    assert.ok(paths.length > 30, `${paths.length} values`);
    for (const path of paths) {
      const name = path.join('.');
      assert.equal((await verify(changed(credential, path))).verified, false, `${name} changed`);
      assert.equal((await verify(without(credential, path))).verified, false, `${name} left out`);
    }
  });

  test('is refused with something added', async () => {
    const more = structuredClone(credential);
    more.credentialSubject.achievement.humanCode = '1';
    assert.equal((await verify(more)).verified, false);
  });

  test('is refused with the proof of another one', async () => {
    const list = await json(`${application.address}/api/v1/credentials/status/1`);
    assert.equal((await verify({ ...credential, proof: list.proof })).verified, false);
  });

  test('stays good when the installation signs by a new key', async () => {
    const administrator = await Person.signIn(application, 'administrator');
    const key = await administrator.create('POST', '/api/v1/credentials/keys', { reason: 'Thay khóa' });
    assert.ok((await verify(credential)).verified);
    const again = await json(`${application.address}/api/v1/verify/${serial}/credential`);
    assert.ok(again.proof.verificationMethod.endsWith(key.publicKey));
    assert.ok((await verify(again)).verified);
  });

  test('is refused once the key that signed it is revoked, and signed anew by another', async () => {
    const administrator = await Person.signIn(application, 'administrator');
    const { number, recordedAt } = await administrator.create('POST', '/api/v1/credentials/keys', {
      reason: 'Thay khóa',
    });
    const stolen = await json(`${application.address}/api/v1/verify/${serial}/credential`);
    assert.ok((await verify(stolen)).verified);
    await administrator.replace(`/api/v1/credentials/keys/${number}`, 'status', {
      status: 'revoked',
      compromisedSince: recordedAt,
      reason: 'Mất bản sao của khóa',
    });
    assert.equal((await verify(stolen)).verified, false);
    const anew = await json(`${application.address}/api/v1/verify/${serial}/credential`);
    assert.ok((await verify(anew)).verified);
    assert.ok((await verify(credential)).verified, 'what another key signed stays good');
  });

  test('is refused once the award is annulled', async () => {
    const address = credential.credentialStatus.statusListCredential;
    const before = await json(address);
    await officer.replace(`/api/v1/award-decisions/${decision.id}`, 'status', {
      status: 'annulled',
      reason: 'Kiểm tra lại thành tích',
    });
    const result = await verify(credential);
    assert.equal(result.verified, false);
    assert.deepEqual(
      result.statusResult.results.map(({ status }) => status),
      [true],
    );
    const proofAlone = await verify(credential, { checkStatus: async () => ({ verified: true }) });
    assert.ok(proofAlone.verified, 'by nothing but the list');

    const now = await json(address);
    const forged = structuredClone(now);
    forged.credentialSubject.encodedList = before.credentialSubject.encodedList;
    const loader = async (url) => (url === address ? { documentUrl: url, document: forged } : documentLoader(url));
    const deceived = await verify(credential, { checkStatus: checkInForce, documentLoader: loader });
    assert.equal(deceived.verified, false, 'by a list whose bit was taken out');
  });
});
