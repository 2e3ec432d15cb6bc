/**
 * Every screen once: what kind it is for the idle limits (U-22) and what draws it. A route without a row does not compile.
 * The staff area and the services come in files of their own, loaded when first opened: the first screen never waits for them.
 */
import type { ScreenClass } from '#shared/session/session.ts';
import type { ComponentType } from 'preact';
import { CheckInChoice } from '../features/queue/check-in-choice.tsx';
import { CheckInConfirm } from '../features/queue/check-in-confirm.tsx';
import { CheckInMenu } from '../features/queue/check-in-menu.tsx';
import { CheckInQuestion } from '../features/queue/check-in-question.tsx';
import { TicketScreen } from '../features/queue/ticket-screen.tsx';
import type { ScreenName, ScreenOf } from '../navigation/route.ts';
import { DisplayScreen } from './screens/display-screen.tsx';
import { Home } from './screens/home.tsx';
import { area } from './area.tsx';

export interface ScreenProps<N extends ScreenName> {
  readonly route: ScreenOf<N>;
}

interface ScreenRow<N extends ScreenName> {
  readonly kind: ScreenClass;
  readonly view: ComponentType<ScreenProps<N>>;
}

const services = area(() => import('../features/services/services-area.ts'));
const survey = area(() => import('../features/survey/survey-area.ts'));
const resume = area(() => import('../features/resume/resume-area.ts'));
const resumePaper = area(() => import('../features/resume/resume-paper-area.ts'));
const staff = area(() => import('../features/staff/staff-area.ts'));
const reports = area(() => import('../features/reports/reports-area.ts'));
const packs = area(() => import('../features/packs/packs-area.ts'));
const exports = area(() => import('../features/exports/exports-area.ts'));

export const screens: { readonly [N in ScreenName]: ScreenRow<N> } = {
  home: { kind: 'info', view: Home },
  display: { kind: 'info', view: DisplayScreen },
  'check-in-menu': { kind: 'info', view: CheckInMenu },
  'check-in-choice': { kind: 'info', view: CheckInChoice },
  'check-in-question': { kind: 'personal', view: CheckInQuestion },
  'check-in-confirm': { kind: 'personal', view: CheckInConfirm },
  ticket: { kind: 'personal', view: TicketScreen },
  services: { kind: 'info', view: services.view('NeedsScreen') },
  'services-need': { kind: 'info', view: services.view('NeedScreen') },
  'services-search': { kind: 'typing', view: services.view('SearchScreen') },
  'services-found': { kind: 'info', view: services.view('FoundScreen') },
  'services-topic': { kind: 'personal', view: services.view('TopicScreen') },
  'services-route': { kind: 'personal', view: services.view('RouteNeedsScreen') },
  'services-route-plan': { kind: 'personal', view: services.view('RoutePlanScreen') },
  'services-sheet': { kind: 'personal', view: services.view('SheetScreen') },
  survey: { kind: 'info', view: survey.view('OpeningScreen') },
  'survey-purpose': { kind: 'personal', view: survey.view('PurposeScreen') },
  'survey-question': { kind: 'personal', view: survey.view('QuestionScreen') },
  'survey-text': { kind: 'typing', view: survey.view('TextScreen') },
  'survey-thanks': { kind: 'info', view: survey.view('ThanksScreen') },
  'resume-preview': { kind: 'personal', view: resumePaper.view('PreviewScreen') },
  'resume-look': { kind: 'personal', view: resumePaper.view('LookScreen') },
  'resume-copies': { kind: 'personal', view: resumePaper.view('CopiesScreen') },
  'resume-paper': { kind: 'personal', view: resumePaper.view('PaperScreen') },
  'resume-after': { kind: 'personal', view: resumePaper.view('AfterScreen') },
  'resume-portal': { kind: 'personal', view: resumePaper.view('PortalScreen') },
  'resume-take': { kind: 'personal', view: resumePaper.view('TakeScreen') },
  'resume-code': { kind: 'personal', view: resumePaper.view('CodeScreen') },
  'resume-stick': { kind: 'personal', view: resumePaper.view('StickScreen') },
  'resume-erased': { kind: 'info', view: resumePaper.view('ErasedScreen') },
  resume: { kind: 'info', view: resume.view('StartScreen') },
  'resume-ask': { kind: 'personal', view: resume.view('AskScreen') },
  'resume-type': { kind: 'typing', view: resume.view('TypeScreen') },
  'resume-fields': { kind: 'personal', view: resume.view('FieldsScreen') },
  'resume-trades': { kind: 'personal', view: resume.view('TradesScreen') },
  'resume-search': { kind: 'typing', view: resume.view('SearchScreen') },
  'resume-found': { kind: 'personal', view: resume.view('FoundScreen') },
  'resume-check': { kind: 'personal', view: resume.view('CheckScreen') },
  'resume-part': { kind: 'personal', view: resume.view('PartScreen') },
  'staff-pin': { kind: 'info', view: staff.view('StaffPin') },
  'staff-secret': { kind: 'staff', view: staff.view('StaffSecret') },
  'staff-admin-pin': { kind: 'staff', view: staff.view('StaffAdminPin') },
  'staff-today': { kind: 'staff', view: staff.view('StaffToday') },
  'staff-reports': { kind: 'staff', view: reports.view('ReportsScreen') },
  'staff-report': { kind: 'staff', view: reports.view('ReportPartScreen') },
  'staff-state': { kind: 'staff', view: staff.view('StaffState') },
  'staff-self-test': { kind: 'staff', view: staff.view('StaffSelfTest') },
  'staff-settings': { kind: 'staff', view: staff.view('StaffSettings') },
  'staff-paper': { kind: 'staff', view: staff.view('StaffPaper') },
  'staff-printer': { kind: 'staff', view: staff.view('StaffPrinter') },
  'staff-places': { kind: 'staff', view: staff.view('StaffPlaces') },
  'staff-place': { kind: 'staff', view: staff.view('StaffPlace') },
  'staff-device': { kind: 'staff', view: staff.view('StaffDevice') },
  'staff-calibrate': { kind: 'staff', view: staff.view('StaffCalibrate') },
  'staff-idle': { kind: 'staff', view: staff.view('StaffIdle') },
  'staff-keep': { kind: 'staff', view: staff.view('StaffKeep') },
  'staff-zone': { kind: 'staff', view: staff.view('StaffZone') },
  'staff-packs': { kind: 'staff', view: packs.view('StaffPacks') },
  'staff-pack': { kind: 'staff', view: packs.view('StaffPack') },
  'staff-pack-keys': { kind: 'staff', view: packs.view('StaffPackKeys') },
  'staff-exports': { kind: 'staff', view: exports.view('StaffExports') },
  'staff-export-stick': { kind: 'staff', view: exports.view('StaffExportStick') },
  'staff-export-time': { kind: 'staff', view: exports.view('StaffExportTime') },
  'staff-leave': { kind: 'staff', view: staff.view('StaffLeave') },
};

/** All that a visitor may open: brought while nobody is there. */
export async function fetchAreas(): Promise<void> {
  for (const { fetch } of [services, survey, resume, resumePaper]) await fetch();
}
