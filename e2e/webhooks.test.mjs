/* A receiver that checks what it is sent with the official library: deliveries, a retry, a rotation, and what was tampered with. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { Application } from './support/application.mjs';
import { Person } from './support/person.mjs';
import { Receiver } from './support/receiver.mjs';

const type = 'vn.tongket.calendar-day.created';

describe('a webhook', () => {
  let application;
  let administrator;
  let receiver;
  let hook;
  let former;
  let day = 1;

  before(async () => {
    receiver = await Receiver.start();
    application = await Application.start({
      TONGKET_WEBHOOK_ALLOW_HTTP: 'true',
      TONGKET_WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1/32',
    });
    administrator = await Person.signIn(application, 'administrator');
    hook = await administrator.create('POST', '/api/v1/webhooks', {
      url: receiver.url,
      description: 'Hệ thống thử',
      eventTypes: [type],
    });
    former = new Webhook(hook.secret);
  });

  after(async () => {
    await application?.dispose();
    receiver?.stop();
  });

  /** Something is published. */
  const publish = () =>
    administrator.create('PUT', `/api/v1/calendar-days/2600-01-${String(day++).padStart(2, '0')}`, {
      kind: 'holiday',
      name: { vi: 'Ngày thử' },
      legalBasis: 'Thông báo',
    });

  test('sends what was published, signed as the library expects', async () => {
    await publish();
    const [call] = await receiver.called(1);
    const event = former.verify(call.body, call.headers);

    assert.equal(event.type, type);
    assert.equal(event.specversion, '1.0');
    assert.equal(event.id, call.headers['webhook-id']);
    assert.equal(event.subject, '/api/v1/calendar-days/2600-01-01');
    assert.match(call.headers['content-type'], /^application\/cloudevents\+json/);
  });

  test('is refused by the library where body, id, time or secret is another one', () => {
    const [{ body, headers }] = receiver.calls;
    const other = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
    const refused = [
      [former, body.replace('2600-01-01', '2600-01-02'), headers],
      [former, `${body} `, headers],
      [former, body, { ...headers, 'webhook-id': 'another' }],
      [former, body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }],
      [former, body, { ...headers, 'webhook-timestamp': '1600000000' }],
      [former, body, { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1,', 'v2,') }],
      [other, body, headers],
    ];
    for (const [webhook, ...what] of refused) {
      assert.throws(() => webhook.verify(...what), WebhookVerificationError);
    }
  });

  test('comes again after an error, with the same id and body', async () => {
    receiver.answers.push(500);
    await publish();
    const [, failed, again] = await receiver.called(3);

    former.verify(again.body, again.headers);
    assert.equal(again.headers['webhook-id'], failed.headers['webhook-id']);
    assert.equal(again.body, failed.body);
    const { items } = await administrator.read(
      `/api/v1/webhooks/${hook.id}/deliveries?event=${failed.headers['webhook-id']}`,
    );
    assert.deepEqual(
      items[0].attempts.map(({ outcome, status }) => [outcome, status]),
      [
        ['refused', 500],
        ['delivered', 204],
      ],
    );
  });

  test('is signed with both secrets while they change, and then with the new one alone', async () => {
    const rotated = await administrator.create('POST', `/api/v1/webhooks/${hook.id}/secrets`, { overlapHours: 1 });
    const current = new Webhook(rotated.secret);
    await publish();
    const both = (await receiver.called(4)).at(-1);
    former.verify(both.body, both.headers);
    current.verify(both.body, both.headers);

    const alone = new Webhook(
      (await administrator.create('POST', `/api/v1/webhooks/${hook.id}/secrets`, { overlapHours: 0 })).secret,
    );
    await publish();
    const last = (await receiver.called(5)).at(-1);
    alone.verify(last.body, last.headers);
    assert.throws(() => current.verify(last.body, last.headers), WebhookVerificationError);
    assert.throws(() => former.verify(last.body, last.headers), WebhookVerificationError);
  });

  test('survives the death of everything at once: what was published is sent once it is back', async () => {
    receiver.answers.push(500);
    await publish();
    await receiver.called(6);
    await application.kill();
    await application.start();

    // Whoever died before it noted the answer holds its delivery for a minute.
    const [failed, again] = (await receiver.called(7, 90_000)).slice(-2);
    assert.equal(again.headers['webhook-id'], failed.headers['webhook-id']);
  });
});
