import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { year } from './calendar.mjs';
import { Person } from './person.mjs';

const province = '19';
const commune = '01849';
const once = () => ({ 'idempotency-key': randomUUID() });
const anyVersion = { 'if-match': '*' };

/** Somebody who does everything in the province and runs the installation: each room shows all that it can. */
export const everybody = {
  username: 'ca.nha',
  password: 'sông Cầu chảy qua chợ Đồn',
};

/**
 * What an office has after some months of work, all of it made up, so that each page has something to show: a round of
 * reports, a plan in force with its amendment, a nomination, a council with its session, a webhook.
 *
 * @returns the addresses of what was made, each under the name of its room
 */
export async function aYearOfWork(application) {
  const administrator = await Person.signIn(application, 'administrator');
  await administrator.create('POST', '/api/v1/accounts', {
    ...everybody,
    displayName: 'Nguyễn Thị Cả',
    roles: [
      ...['administrator', 'reporter', 'approver', 'planner', 'award-officer', 'council-member'].map((role) => ({
        role,
        unit: province,
      })),
      { role: 'administrator', unit: null },
    ],
  });
  const person = await Person.signInAs(application, everybody);
  const approver = await Person.signIn(application, 'approver');
  const create = (path, value) => person.create('POST', `/api/v1${path}`, value, once());
  const put = async (somebody, path, value) => {
    const answer = await somebody.send('PUT', `/api/v1${path}`, JSON.stringify(value), {
      ...anyVersion,
      'content-type': 'application/json',
    });
    assert.ok(answer.ok, `${path}: ${await answer.clone().text()}`);
  };
  const first = async (path) => (await person.read(`/api/v1${path}`)).items[0];

  for (const [code, vi, en, unitOfMeasure] of [
    ['VD_TO', 'Tổ công nghệ số cộng đồng đang hoạt động', 'Digital community teams at work', 'tổ'],
    ['VD_HO_SO', 'Hồ sơ nộp trực tuyến', 'Applications sent online', 'hồ sơ'],
  ]) {
    await administrator.create('PUT', `/api/v1/indicators/${code}`, {
      name: { vi, en },
      measure: 'count',
      unitOfMeasure,
      decimals: 0,
      direction: 'higher-is-better',
      frequency: 'year',
      periodBasis: 'decree-09',
      levels: ['commune'],
      rollUpInSpace: 'sum',
      rollUpInTime: 'last',
    });
  }
  await administrator.create('PUT', '/api/v1/reporting-rounds/VD-NAM', {
    name: { vi: `Báo cáo tổ công nghệ số cộng đồng năm ${year} (ví dụ)` },
    period: String(year),
    periodBasis: 'decree-09',
    indicators: ['VD_TO', 'VD_HO_SO'],
    reporters: { levels: ['commune'], within: province },
    due: [{ level: 'commune', date: `${year + 1}-12-15` }],
    approvals: 1,
  });

  const plan = await create('/plans', {
    unit: province,
    year,
    title: { vi: `Kế hoạch chuyển đổi số năm ${year} (ví dụ)` },
  });
  for (const [code, title, due] of [
    ['1', 'Nâng cấp nền tảng tích hợp, chia sẻ dữ liệu của tỉnh', `${year}-03-31`],
    ['2', 'Tập huấn tổ công nghệ số cộng đồng cho toàn bộ cán bộ cấp xã', `${year}-12-31`],
    ['3', 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực', `${year}-11-30`],
  ]) {
    await create(`/plans/${plan.id}/tasks`, {
      code,
      title: { vi: title },
      lead: province,
      due,
      duePrecision: 'day',
      deliverables: [{ vi: 'Báo cáo kết quả' }],
    });
  }
  await put(person, `/plans/${plan.id}/status`, { status: 'submitted' });
  await put(approver, `/plans/${plan.id}/status`, {
    status: 'issued',
    decision: { number: `12/QĐ-UBND`, date: `${year}-01-05`, signer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  });
  const amendment = await create(`/plans/${plan.id}/amendments`, { reason: 'Theo Thông báo kết luận số 35' });

  const nomination = await create('/nominations', {
    unit: province,
    type: 'GRASSROOTS_EMULATION_FIGHTER',
    year,
    recipient: { kind: 'individual', name: 'Nguyễn Văn Mẫu', position: 'Chuyên viên' },
    way: 'regular',
    positionClass: 'direct-worker',
    achievement: 'Xây dựng kho dữ liệu dùng chung của tỉnh',
    annualGrade: 'excellent',
  });
  const council = await create('/councils', {
    unit: province,
    decision: { number: '115/QĐ-UBND', date: `${year}-01-10` },
    validFrom: `${year}-01-10`,
  });
  const session = await create('/council-sessions', {
    council: council.id,
    heldOn: `${year}-12-20`,
    place: 'Phòng họp số 1',
  });
  const webhook = await administrator.create(
    'POST',
    '/api/v1/webhooks',
    {
      url: 'https://bang-dieu-khien.tongket.example/nhan',
      description: 'Bảng điều khiển của Trung tâm điều hành',
      eventTypes: ['vn.tongket.observation.approved'],
      unit: province,
      ordered: false,
    },
    once(),
  );

  const [recipient, decision, act, task] = await Promise.all([
    first('/recipients?limit=1'),
    first('/award-decisions?limit=1'),
    first('/unit-changes?limit=1'),
    first(`/tasks?plan=${plan.id}&limit=1`),
  ]);
  const awards = '/lam-viec/khen-thuong';
  return {
    'dot-bao-cao/[code]': '/lam-viec/dot-bao-cao/VD-NAM',
    'nhap-lieu/[round]': '/lam-viec/nhap-lieu/VD-NAM',
    'nhap-lieu/[round]/[unit]': `/lam-viec/nhap-lieu/VD-NAM/${commune}`,
    'duyet/[round]/[unit]': `/lam-viec/duyet/VD-NAM/${commune}`,
    'ke-hoach/[id]': `/lam-viec/ke-hoach/${plan.id}`,
    'ke-hoach/[id]/dieu-chinh/[amendment]': `/lam-viec/ke-hoach/${plan.id}/dieu-chinh/${amendment.id}`,
    'nhiem-vu/[id]': `/lam-viec/nhiem-vu/${task.id}`,
    'khen-thuong/[id]': `${awards}/${decision.id}`,
    'khen-thuong/danh-muc/[code]': `${awards}/danh-muc/GRASSROOTS_EMULATION_FIGHTER`,
    'khen-thuong/de-nghi/[id]': `${awards}/de-nghi/${nomination.id}`,
    'khen-thuong/doi-tuong/[id]': `${awards}/doi-tuong/${recipient.id}`,
    'khen-thuong/hoi-dong/[id]': `${awards}/hoi-dong/${council.id}`,
    'khen-thuong/hoi-dong/phien/[id]': `${awards}/hoi-dong/phien/${session.id}`,
    'sap-xep/[id]': `/lam-viec/sap-xep/${act.id}`,
    'webhook/[id]': `/lam-viec/webhook/${webhook.id}`,
    'public:nhiem-vu/[id]': `/nhiem-vu/${task.id}`,
  };
}
