/* Office files that are made to harm whoever reads them, three at once and again and again: others read on meanwhile. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { Application, bothCompilers, temporaryFolder } from '../support/application.mjs';
import { slowness } from '../support/pace.mjs';
import { Person } from '../support/person.mjs';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const longestReadMs = 1_000;
const seconds = 20;
const megabyte = 1 << 20;
const columns = ['indicator', 'unit', 'period', 'value', 'knownSince', 'sourceDocument'];

const parts = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="rows" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

const cell = (text, place) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number, cells) =>
  `<row r="${number}">${cells.map((text, at) => cell(text, 'ABCDEF'[at] + number)).join('')}</row>`;

/** What stands behind the row of names; pieces of text, one after the other. */
const hostile = {
  *'a cell of 150 MB'() {
    yield '<row r="2"><c r="A2" t="inlineStr"><is><t>';
    for (let i = 0; i < 150; i++) yield 'x'.repeat(megabyte);
    yield '</t></is></c></row>';
  },
  *'200 MB of blanks'() {
    for (let i = 0; i < 200; i++) yield ' '.repeat(megabyte);
    yield row(2, ['VILLAGE_TEAMS', '06', '2022', '1', '', '']);
  },
  *'a formula that 16,000 cells share'() {
    const formula = `${'A1+'.repeat(300_000)}A1`;
    yield `<row r="2"><c r="A2"><f t="shared" ref="A2:XFD2" si="0">${formula}</f><v>1</v></c></row><row r="3">`;
    yield '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(16_000);
    yield '</row>';
  },
};

/** Half a million rows, each with faults. */
function* manyFaults() {
  for (let first = 2; first < 500_000; first += 1_000) {
    const numbers = Array.from({ length: 1_000 }, (_, i) => first + i);
    yield numbers.map((number) => row(number, ['NO_SUCH', `${number * 7}`, 'never', 'x', 'y', 'z'])).join('');
  }
}

/** Packs a workbook by the JDK's own program. */
async function workbook(folder, name, sheet) {
  const place = join(folder, name);
  for (const inner of ['_rels', 'xl/_rels', 'xl/worksheets']) await mkdir(join(place, inner), { recursive: true });
  for (const [path, text] of Object.entries(parts)) await write(join(place, path), [text]);
  await write(join(place, 'xl/worksheets/sheet1.xml'), wholeSheet(sheet));
  const packed = join(folder, `${name}.xlsx`);
  const jar = join(process.env.JAVA_HOME, 'bin', 'jar');
  execFileSync(jar, ['--create', '--no-manifest', '--file', packed, '-C', place, '.']);
  await rm(place, { recursive: true });
  return readFile(packed);
}

function* wholeSheet(sheet) {
  yield `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, columns)}`;
  yield* sheet();
  yield '</sheetData></worksheet>';
}

async function write(path, pieces) {
  const file = createWriteStream(path);
  for (const piece of pieces) {
    if (!file.write(piece)) await new Promise((resolve) => file.once('drain', resolve));
  }
  file.end();
  await finished(file);
}

describe('hostile files', () => {
  let application;
  let officer;
  let folder;
  const files = {};
  let faulty;

  before(async () => {
    folder = await temporaryFolder('hostile');
    for (const [at, [name, sheet]] of Object.entries(hostile).entries()) {
      files[name] = await workbook(folder, `hostile-${at}`, sheet);
    }
    faulty = await workbook(folder, 'faulty', manyFaults);
    application = await Application.start({}, [bothCompilers, '-Xmx256m']);
    officer = await Person.signIn(application, 'administrator');
  });

  after(async () => {
    await application?.dispose();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  async function bring(file) {
    const answer = await officer.send('POST', '/api/v1/observations/imports', file, { 'content-type': xlsx });
    return { status: answer.status, body: await answer.json() };
  }

  async function ended(job) {
    for (;;) {
      const found = await officer.read(`/api/v1/jobs/${job}`);
      if (!['queued', 'running'].includes(found.status)) return found;
      await sleep(500);
    }
  }

  for (const name of Object.keys(hostile)) {
    test(`${name} is refused, and says where`, async () => {
      assert.ok(files[name].length < 20 * megabyte, `${files[name].length} bytes`);
      const { status, body } = await bring(files[name]);
      assert.equal(status, 422, JSON.stringify(body).slice(0, 500));
      assert.match(body.errors[0].pointer, /^\/\d+/);
    });
  }

  test('three at once, and a job, leave reads under a second and the application as it was', async () => {
    const end = performance.now() + seconds * 1_000;
    const statuses = new Set();
    const bringing = Object.values(files).map(async (file) => {
      while (performance.now() < end) statuses.add((await bring(file)).status);
    });
    const job = bring(faulty);
    const waits = [];
    while (performance.now() < end) {
      const began = performance.now();
      const answer = await fetch(`${application.address}/api/v1/observations/COMMUNE_TEAMS/06/2022`);
      assert.equal((await answer.json()).numerator, 108);
      waits.push(performance.now() - began);
      await sleep(50);
    }
    await Promise.all(bringing);
    assert.equal((await job).status, 202);
    const longest = Math.max(...waits);
    console.log(`${waits.length} reads, the longest ${Math.round(longest)} ms; answers to files: ${[...statuses]}`);
    assert.ok(waits.length > 50);
    assert.ok(longest < longestReadMs * slowness(), `${Math.round(longest)} ms`);
    for (const status of statuses) assert.ok([422, 503].includes(status), `${status}`);
    assert.ok(statuses.has(422));
    assert.doesNotMatch(application.output, /OutOfMemoryError/);
    assert.equal((await ended((await job).body.id)).status, 'failed');
    assert.equal((await fetch(`http://127.0.0.1:${application.managementPort}/q/health/ready`)).status, 200);
  });
});
