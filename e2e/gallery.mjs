/*
 * The gallery of the documents: pictures of the packaged application with its sample data, and the page that shows them.
 * With the argument "all" instead every page at three widths, into e2e/results, for whoever reviews how they look.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Application, repository } from './support/application.mjs';
import { openBrowser, Visitor } from './support/browser.mjs';
import { deskAddresses, publicAddresses } from './support/every-page.mjs';
import { aYearOfWork, everybody } from './support/year.mjs';

const documents = join(repository, 'docs');
const screen = { width: 1440, height: 900 };
const telephone = { width: 360, height: 740 };
const widths = [360, 768, 1440];

const shown = (made) => [
  {
    file: 'year-in-review',
    path: '/don-vi/SO-TTTT/nam/2022',
    text: 'The year in review: the conference of 26 December 2022, what was promised and what was reached',
  },
  {
    file: 'indicator',
    path: '/chi-tieu/VILLAGE_TEAMS?don-vi=06',
    text: 'An indicator: its finding in a sentence, its chart, its table and what a figure comes from',
  },
  {
    file: 'comparison',
    path: '/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&cap=commune&ky=2022&hinh=ban-do',
    text: 'All communes of a province side by side: tiles where no outlines were loaded',
  },
  {
    file: 'plan',
    path: '/don-vi/SO-TTTT/ke-hoach/2023',
    text: 'A plan as it was published, with the directives of the conference',
  },
  {
    file: 'awards',
    path: '/khen-thuong',
    text: 'The register of awards: what was decided, by whom, and where it can be checked',
  },
  { file: 'desk', path: '/lam-viec', desk: true, text: 'The desk: what is to be done today' },
  {
    file: 'entry',
    path: made['nhap-lieu/[round]'],
    desk: true,
    text: 'Entering figures for many units at once; what was typed is kept when the connection drops',
  },
  {
    file: 'tasks',
    path: '/lam-viec/nhiem-vu',
    desk: true,
    text: 'Tasks with their deadlines; narrowed by address, so that a view can be kept and shared',
  },
  {
    file: 'review-editor',
    path: '/lam-viec/tong-ket/SO-TTTT/2022',
    desk: true,
    text: 'The editor of a review: written by one, published by another',
  },
  {
    file: 'council-session',
    path: made['khen-thuong/hoi-dong/phien/[id]'],
    desk: true,
    text: 'A session of a council: who may vote on what, in secret',
  },
];

const application = await Application.start();
const browser = await openBrowser();

async function arrive(options, signedIn) {
  const visitor = await Visitor.arrive(browser, application.address, options);
  if (signedIn) await visitor.signIn(everybody);
  return visitor;
}

async function take(visitor, path, viewport, file, fullPage = false) {
  await visitor.page.setViewportSize(viewport);
  await visitor.open(path);
  await visitor.page.screenshot({ path: file, fullPage, animations: 'disabled' });
}

async function gallery(made) {
  const folder = join(documents, 'images');
  await mkdir(folder, { recursive: true });
  const inLight = { reader: await arrive({}, false), person: await arrive({}, true) };
  const inTheDark = {
    reader: await arrive({ colorScheme: 'dark' }, false),
    person: await arrive({ colorScheme: 'dark' }, true),
  };
  const parts = [];
  for (const { file, path, desk, text } of shown(made)) {
    const who = desk ? 'person' : 'reader';
    await take(inLight[who], path, screen, join(folder, `${file}.png`));
    await take(inTheDark[who], path, telephone, join(folder, `${file}-phone.png`));
    parts.push(
      `## ${text}\n\n![${text}](images/${file}.png)\n\n![The same on a telephone, in dark colours](images/${file}-phone.png)\n`,
    );
  }
  await writeFile(
    join(documents, 'gallery.md'),
    `# Gallery\n\nWritten by \`make gallery\`, with the sample data and made-up names: a desk's screen, and a telephone in dark colours.\n\n${parts.join('\n')}`,
  );
}

async function everyPage(made) {
  const folder = join(repository, 'e2e', 'results', 'pages');
  await mkdir(folder, { recursive: true });
  for (const [addresses, signedIn] of [
    [await publicAddresses(made), false],
    [await deskAddresses(made), true],
  ]) {
    const visitor = await arrive({}, signedIn);
    for (const path of addresses) {
      const name = path.replace(/^\/(lam-viec\/?)?/, '').replace(/[^\p{L}\d]+/gu, '-') || 'start';
      for (const width of widths) {
        const file = join(folder, `${signedIn ? 'desk' : 'public'}-${name}-${width}.png`);
        await take(visitor, path, { width, height: 900 }, file, true);
      }
    }
  }
}

try {
  const made = await aYearOfWork(application);
  await (process.argv[2] === 'all' ? everyPage(made) : gallery(made));
} finally {
  await browser.close();
  await application.dispose();
}
