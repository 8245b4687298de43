import { resolve } from '$app/paths';

/** The addresses of the rooms that only the desk has; those that readers load stand in `addresses`. */
export const deskAddresses = {
  entryList: () => resolve('/(desk)/lam-viec/nhap-lieu'),
  entries: (round: string) => resolve('/(desk)/lam-viec/nhap-lieu/[round]', { round }),
  entry: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/nhap-lieu/[round]/[unit]', { round, unit }),
  approvals: () => resolve('/(desk)/lam-viec/duyet'),
  approval: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/duyet/[round]/[unit]', { round, unit }),
  rounds: () => resolve('/(desk)/lam-viec/dot-bao-cao'),
  newRound: () => resolve('/(desk)/lam-viec/dot-bao-cao/moi'),
  round: (code: string) => resolve('/(desk)/lam-viec/dot-bao-cao/[code]', { code }),
  roundForm: (code: string) => resolve('/(desk)/lam-viec/dot-bao-cao/[code]/sua', { code }),
};
