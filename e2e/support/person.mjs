import assert from 'node:assert/strict';

/** Somebody signed in with a demo account, who uses the API as the web client does: by cookie, from the same origin. */
export class Person {
  constructor(application, cookie) {
    this.application = application;
    this.cookie = cookie;
  }

  static async signIn(application, role) {
    return Person.signInAs(application, (await application.accounts())[role]);
  }

  static async signInAs(application, account) {
    const answer = await fetch(`${application.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: application.address },
      body: JSON.stringify(account),
    });
    assert.equal(answer.status, 201, await answer.text());
    return new Person(application, answer.headers.getSetCookie()[0].split(';')[0]);
  }

  async read(path) {
    const answer = await this.#call('GET', path);
    assert.equal(answer.status, 200);
    return answer.json();
  }

  /** Replaces what is there by its current entity tag. */
  async correct(path, value) {
    const current = await this.#call('GET', path);
    const answer = await this.#call('PUT', path, value, { 'if-match': current.headers.get('etag') });
    assert.equal(answer.status, 200, await answer.text());
  }

  /** Replaces a part of what is there by its current entity tag. */
  async replace(path, part, value) {
    const current = await this.#call('GET', path);
    const answer = await this.#call('PUT', `${path}/${part}`, value, { 'if-match': current.headers.get('etag') });
    assert.equal(answer.status, 200, await answer.text());
  }

  /** Changes some members of what is there, by its current entity tag. */
  async change(path, members) {
    const current = await this.#call('GET', path);
    const answer = await this.#call('PATCH', path, members, {
      'if-match': current.headers.get('etag'),
      'content-type': 'application/merge-patch+json',
    });
    assert.equal(answer.status, 200, await answer.text());
  }

  /** Creates what is not there yet. */
  async create(method, path, value, headers = {}) {
    const answer = await this.#call(method, path, value, headers);
    assert.equal(answer.status, 201, await answer.clone().text());
    return answer.json();
  }

  /** Moves a version of a value. */
  async move(path, version, status) {
    const { headers } = await this.#call('GET', path);
    const tag = { 'if-match': headers.get('etag') };
    const answer = await this.#call('PUT', `${path}/versions/${version}/status`, { status }, tag);
    assert.equal(answer.status, 200, await answer.text());
  }

  /** Sends a text as it is. */
  send(method, path, text, headers) {
    return fetch(this.application.address + path, {
      method,
      headers: { cookie: this.cookie, origin: this.application.address, ...headers },
      body: text,
    });
  }

  #call(method, path, body, headers = {}) {
    return this.send(method, path, body && JSON.stringify(body), {
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    });
  }
}
