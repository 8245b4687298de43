import accounts from '$messages/en/accounts.json';
import amendments from '$messages/en/amendments.json';
import annex from '$messages/en/annex.json';
import approvals from '$messages/en/approvals.json';
import audit from '$messages/en/audit.json';
import awarddesk from '$messages/en/awarddesk.json';
import awardlaw from '$messages/en/awardlaw.json';
import awardrooms from '$messages/en/awardrooms.json';
import awards from '$messages/en/awards.json';
import awardstatistics from '$messages/en/awardstatistics.json';
import awardwords from '$messages/en/awardwords.json';
import boundaries from '$messages/en/boundaries.json';
import boundaryload from '$messages/en/boundaryload.json';
import bulkchange from '$messages/en/bulkchange.json';
import catalogue from '$messages/en/catalogue.json';
import chartframe from '$messages/en/chartframe.json';
import charts from '$messages/en/charts.json';
import compare from '$messages/en/compare.json';
import connection from '$messages/en/connection.json';
import corrections from '$messages/en/corrections.json';
import councils from '$messages/en/councils.json';
import councilsessions from '$messages/en/councilsessions.json';
import decisiontemplates from '$messages/en/decisiontemplates.json';
import definitions from '$messages/en/definitions.json';
import delegations from '$messages/en/delegations.json';
import descent from '$messages/en/descent.json';
import desk from '$messages/en/desk.json';
import deskcommands from '$messages/en/deskcommands.json';
import desknav from '$messages/en/desknav.json';
import desktables from '$messages/en/desktables.json';
import desktools from '$messages/en/desktools.json';
import deskwork from '$messages/en/deskwork.json';
import directivedesk from '$messages/en/directivedesk.json';
import dossiers from '$messages/en/dossiers.json';
import eligibility from '$messages/en/eligibility.json';
import entries from '$messages/en/entries.json';
import evidence from '$messages/en/evidence.json';
import explain from '$messages/en/explain.json';
import explore from '$messages/en/explore.json';
import figurecard from '$messages/en/figurecard.json';
import figures from '$messages/en/figures.json';
import filledforms from '$messages/en/filledforms.json';
import findings from '$messages/en/findings.json';
import followup from '$messages/en/followup.json';
import forms from '$messages/en/forms.json';
import indicators from '$messages/en/indicators.json';
import interruptions from '$messages/en/interruptions.json';
import myaccount from '$messages/en/myaccount.json';
import nominations from '$messages/en/nominations.json';
import notices from '$messages/en/notices.json';
import observations from '$messages/en/observations.json';
import pages from '$messages/en/pages.json';
import parts from '$messages/en/parts.json';
import pastawards from '$messages/en/pastawards.json';
import plandesk from '$messages/en/plandesk.json';
import plannedwords from '$messages/en/plannedwords.json';
import planningwords from '$messages/en/planningwords.json';
import plans from '$messages/en/plans.json';
import planversions from '$messages/en/planversions.json';
import previews from '$messages/en/previews.json';
import progress from '$messages/en/progress.json';
import proposals from '$messages/en/proposals.json';
import providersignin from '$messages/en/providersignin.json';
import quotas from '$messages/en/quotas.json';
import recipients from '$messages/en/recipients.json';
import reorganisations from '$messages/en/reorganisations.json';
import reviewdesk from '$messages/en/reviewdesk.json';
import reviews from '$messages/en/reviews.json';
import roundforms from '$messages/en/roundforms.json';
import rounds from '$messages/en/rounds.json';
import rowhelp from '$messages/en/rowhelp.json';
import savedviews from '$messages/en/savedviews.json';
import session from '$messages/en/session.json';
import shared from '$messages/en/shared.json';
import signinsteps from '$messages/en/signinsteps.json';
import statementcheck from '$messages/en/statementcheck.json';
import statements from '$messages/en/statements.json';
import systems from '$messages/en/systems.json';
import targets from '$messages/en/targets.json';
import taskdesk from '$messages/en/taskdesk.json';
import taskform from '$messages/en/taskform.json';
import taskhistory from '$messages/en/taskhistory.json';
import tasklist from '$messages/en/tasklist.json';
import taskpage from '$messages/en/taskpage.json';
import taskwords from '$messages/en/taskwords.json';
import templates from '$messages/en/templates.json';
import themes from '$messages/en/themes.json';
import timeline from '$messages/en/timeline.json';
import tree from '$messages/en/tree.json';
import trend from '$messages/en/trend.json';
import undo from '$messages/en/undo.json';
import unit from '$messages/en/unit.json';
import unitdirectives from '$messages/en/unitdirectives.json';
import unitpages from '$messages/en/unitpages.json';
import units from '$messages/en/units.json';
import unittasks from '$messages/en/unittasks.json';
import verification from '$messages/en/verification.json';
import versions from '$messages/en/versions.json';
import webhooks from '$messages/en/webhooks.json';
import year from '$messages/en/year.json';
import yearrest from '$messages/en/yearrest.json';

export const english = {
  accounts,
  amendments,
  annex,
  approvals,
  audit,
  awarddesk,
  awardlaw,
  awardrooms,
  awards,
  awardstatistics,
  awardwords,
  boundaries,
  boundaryload,
  bulkchange,
  catalogue,
  chartframe,
  charts,
  compare,
  connection,
  corrections,
  councils,
  councilsessions,
  decisiontemplates,
  definitions,
  delegations,
  descent,
  desk,
  deskcommands,
  desknav,
  desktables,
  desktools,
  deskwork,
  directivedesk,
  dossiers,
  eligibility,
  entries,
  evidence,
  explain,
  explore,
  figurecard,
  figures,
  filledforms,
  findings,
  followup,
  forms,
  indicators,
  interruptions,
  myaccount,
  nominations,
  notices,
  observations,
  pages,
  parts,
  pastawards,
  plandesk,
  plannedwords,
  planningwords,
  plans,
  planversions,
  previews,
  progress,
  proposals,
  providersignin,
  quotas,
  recipients,
  reorganisations,
  reviewdesk,
  reviews,
  roundforms,
  rounds,
  rowhelp,
  savedviews,
  session,
  shared,
  signinsteps,
  statementcheck,
  statements,
  systems,
  targets,
  taskdesk,
  taskform,
  taskhistory,
  tasklist,
  taskpage,
  taskwords,
  templates,
  themes,
  timeline,
  tree,
  trend,
  undo,
  unit,
  unitdirectives,
  unitpages,
  units,
  unittasks,
  verification,
  versions,
  webhooks,
  year,
  yearrest,
};
