import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { repository } from './application.mjs';

const routes = join(repository, 'frontend', 'src', 'routes');

/** For each page of the readers what it shows; the page of verification is written by the server alone. */
const publicPages = (made) => ({
  '': ['/'],
  'nam/[year=year]': ['/nam/2022'],
  'don-vi': ['/don-vi', '/don-vi?q=duong+quang'],
  'don-vi/[code]': ['/don-vi/06?ngay=2022-12-26', '/don-vi/01849?ngay=2025-07-01'],
  'don-vi/so-do': ['/don-vi/so-do?ngay=2022-12-26'],
  'don-vi/[code]/nam/[year=year]': ['/don-vi/SO-TTTT/nam/2022'],
  'don-vi/[code]/ke-hoach/[year=year]': ['/don-vi/SO-TTTT/ke-hoach/2023'],
  'don-vi/[code]/ke-hoach/[year=year]/thong-ke': ['/don-vi/SO-TTTT/ke-hoach/2023/thong-ke'],
  'nhiem-vu/[id]': [made['public:nhiem-vu/[id]']],
  'chi-tieu': ['/chi-tieu'],
  'chi-tieu/[code]': ['/chi-tieu/ONLINE_RECORDS', '/chi-tieu/VILLAGE_TEAMS?don-vi=06'],
  'so-sanh': ['/so-sanh', '/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&cap=commune&ky=2022&hinh=ban-do'],
  'khen-thuong': ['/khen-thuong'],
  'xac-minh': ['/xac-minh'],
  'dang-nhap': ['/dang-nhap'],
});

/** What stands in the address where a room leaves something open and nothing had to be made for it. */
const known = {
  'chi-tieu/[code]': '/lam-viec/chi-tieu/VILLAGE_TEAMS',
  'muc-tieu/[indicator]/[unit]/[period]': '/lam-viec/muc-tieu/ONLINE_RECORDS/06/2025?phan-to=level%3Acommune',
  'so-lieu/[indicator]/[unit]/[period]': '/lam-viec/so-lieu/VILLAGE_TEAMS/06/2022',
  'tong-ket/[unit]/[year]': '/lam-viec/tong-ket/SO-TTTT/2022',
};

/** The addresses of the pages in a folder of routes, as the router names them. */
async function routesIn(folder) {
  const files = await readdir(join(routes, folder), { recursive: true });
  return files.filter((file) => file.endsWith('+page.svelte')).map((file) => file.split(sep).slice(0, -1).join('/'));
}

async function roomsOfTheDesk() {
  const source = await readFile(join(routes, '(desk)', 'rooms', 'rooms.ts'), 'utf8');
  const rooms = [...source.matchAll(/^ {2}'?([^\s':]+)'?: \(\) => import\(/gm)].map(([, name]) => name);
  const pages = (await routesIn('(desk)'))
    .map((route) => route.replace(/^lam-viec\/?/, ''))
    .filter((route) => route !== '[...room]');
  assert.ok(rooms.length > 40, `the rooms of the desk are read from their list: ${rooms.length}`);
  return [...pages, ...rooms];
}

/** @param made the addresses that `aYearOfWork` answers */
export async function publicAddresses(made) {
  const walked = publicPages(made);
  assert.deepEqual((await routesIn('(public)')).sort(), Object.keys(walked).sort(), 'every public page is walked');
  return Object.values(walked).flat();
}

/** @param made the addresses that `aYearOfWork` answers */
export async function deskAddresses(made) {
  return (await roomsOfTheDesk()).map((room) => {
    const address = made[room] ?? known[room] ?? `/lam-viec/${room}`.replace(/\/$/, '');
    assert.doesNotMatch(address, /\[/, `an address of ${room} is known`);
    return address;
  });
}
