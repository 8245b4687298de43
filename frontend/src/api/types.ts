import type { components } from './schema';

type Schemas = components['schemas'];

export type Name = Schemas['Name'];
export type UnitRef = Schemas['UnitRef'];
export type Source = Schemas['Source'];
export type Unit = Schemas['Unit'];
export type UnitHistory = Schemas['UnitHistory'];
export type Indicator = Schemas['Indicator'];
export type Observation = Schemas['Observation'];
export type ObservationVersion = Schemas['ObservationVersion'];
export type WriteObservation = Schemas['WriteObservation'];
export type Figure = Schemas['Figure'];
export type Plan = Schemas['Plan'];
export type Task = Schemas['Task'];
export type Directive = Schemas['Directive'];
export type Award = Schemas['Award'];
export type AwardType = Schemas['AwardType'];
export type Review = Schemas['Review'];
export type Headline = Schemas['Headline'];
export type Me = Schemas['Me'];
export type Role = Schemas['AccountRole']['role'];
export type RoleGrant = Schemas['AccountRole'];
export type Account = Schemas['Account'];
export type Token = Schemas['Token'];
export type AuditEntry = Schemas['AuditEntry'];
export type Breakdown = Record<string, string>;
