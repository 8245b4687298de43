import { once } from 'node:events';
import { createServer } from 'node:net';

/** A mail server that keeps what it is given: as much of SMTP as a sender needs that trusts the line. */
export class Mailbox {
  mails = [];

  static async start() {
    const mailbox = new Mailbox();
    mailbox.server = createServer((socket) => mailbox.#talk(socket));
    mailbox.server.listen(0, '127.0.0.1');
    await once(mailbox.server, 'listening');
    mailbox.port = mailbox.server.address().port;
    return mailbox;
  }

  /** What tells the application of it. */
  get settings() {
    return {
      TONGKET_MAIL_HOST: '127.0.0.1',
      TONGKET_MAIL_DOMAIN: 'so.example',
      QUARKUS_MAILER_PORT: String(this.port),
      QUARKUS_MAILER_START_TLS: 'DISABLED',
    };
  }

  /** The words of mails to somebody, soft ends of lines undone. */
  to(username) {
    const mine = this.mails.filter(({ receivers }) => receivers.some((line) => line.includes(`<${username}@`)));
    return mine.map(({ text }) => text.replace(/=\r\n/g, '').replace(/=3D/g, '='));
  }

  stop() {
    this.server.close();
  }

  #talk(socket) {
    let rest = '';
    let mail;
    socket.on('error', () => socket.destroy());
    socket.write('220 mailbox\r\n');
    socket.on('data', (chunk) => {
      rest += chunk;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        mail = this.#hear(socket, line, mail);
      }
    });
  }

  /** One line; the mail that is being told, if any. */
  #hear(socket, line, mail) {
    if (mail?.told) {
      if (line !== '.') return { ...mail, text: `${mail.text}${line.replace(/^\.\./, '.')}\r\n` };
      this.mails.push(mail);
      socket.write('250 kept\r\n');
      return undefined;
    }
    const told = /^DATA/i.test(line);
    socket.write(told ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 mailbox\r\n');
    if (/^MAIL FROM/i.test(line)) return { receivers: [], text: '', told: false };
    if (/^RCPT TO/i.test(line)) return { ...mail, receivers: [...mail.receivers, line] };
    return told ? { ...mail, told } : mail;
  }
}
