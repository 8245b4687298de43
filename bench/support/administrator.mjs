import { Application, bothCompilers } from '../../e2e/support/application.mjs';

const account = { username: 'bench', password: 'only-for-measuring' };

// Nobody reaches them, and what they cost is measured with the rest.
const limits = {
  TONGKET_RATE_LIMIT_ADDRESS: '1000000000',
  TONGKET_RATE_LIMIT_ACCOUNT: '1000000000',
  TONGKET_RATE_LIMIT_TOKEN: '1000000000',
};

// What is measured is worked out each time.
const forgetful = { TONGKET_REPEATED_ANSWERS_ROWS: '0' };

const idle = { TONGKET_JOB_WORKERS: '0', QUARKUS_SCHEDULER_ENABLED: 'false' };

/**
 * The packaged application with nothing in it but one administrator. It does nothing that it is not asked for, unless it is
 * to work on jobs.
 */
export function startEmpty({ javaOptions = [], jobs = false } = {}) {
  return Application.startFromNothing(
    {
      TONGKET_SAMPLE_DATA: 'false',
      TONGKET_DEMO_ACCOUNTS: 'false',
      TONGKET_BOOTSTRAP_USERNAME: account.username,
      TONGKET_BOOTSTRAP_PASSWORD: account.password,
      ...limits,
      ...forgetful,
      ...(jobs ? {} : idle),
    },
    [bothCompilers, ...javaOptions],
  );
}

/** That administrator, signed in. */
export class Administrator {
  #address;
  #cookie;

  constructor(address, cookie) {
    this.#address = address;
    this.#cookie = cookie;
  }

  /** Signs in, as somebody else where that is said. */
  static async signIn({ address }, who = account) {
    const answer = await new Administrator(address).write('POST', '/api/v1/session', who);
    return new Administrator(address, answer.headers.getSetCookie()[0].split(';')[0]);
  }

  /** What this person's requests carry. */
  get headers() {
    return { origin: this.#address, ...(this.#cookie && { cookie: this.#cookie }) };
  }

  async write(method, path, body) {
    const answer = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify(body),
    });
    const words = await answer.text();
    if (answer.status !== 201) throw new Error(`${method} ${path} answered ${answer.status}: ${words}`);
    return answer;
  }
}
