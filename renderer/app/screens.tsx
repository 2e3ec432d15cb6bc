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
import type * as ServicesArea from '../features/services/services-area.ts';
import type * as ExportsArea from '../features/exports/exports-area.ts';
import type * as ResumeArea from '../features/resume/resume-area.ts';
import type * as PacksArea from '../features/packs/packs-area.ts';
import type * as ReportsArea from '../features/reports/reports-area.ts';
import type * as SurveyArea from '../features/survey/survey-area.ts';
import type * as ResumePaperArea from '../features/resume/resume-paper-area.ts';
import type * as StaffArea from '../features/staff/staff-area.ts';
import type { ScreenName, ScreenOf } from '../navigation/route.ts';
import { DisplayScreen } from './screens/display-screen.tsx';
import { Home } from './screens/home.tsx';
import { loaded } from './loaded.tsx';

export interface ScreenProps<N extends ScreenName> {
  readonly route: ScreenOf<N>;
}

interface ScreenRow<N extends ScreenName> {
  readonly kind: ScreenClass;
  readonly view: ComponentType<ScreenProps<N>>;
}

export const screens: { readonly [N in ScreenName]: ScreenRow<N> } = {
  home: { kind: 'info', view: Home },
  display: { kind: 'info', view: DisplayScreen },
  'check-in-menu': { kind: 'info', view: CheckInMenu },
  'check-in-choice': { kind: 'info', view: CheckInChoice },
  'check-in-question': { kind: 'personal', view: CheckInQuestion },
  'check-in-confirm': { kind: 'personal', view: CheckInConfirm },
  ticket: { kind: 'personal', view: TicketScreen },
  services: { kind: 'info', view: servicesView('NeedsScreen') },
  'services-need': { kind: 'info', view: servicesView('NeedScreen') },
  'services-search': { kind: 'typing', view: servicesView('SearchScreen') },
  'services-found': { kind: 'info', view: servicesView('FoundScreen') },
  'services-topic': { kind: 'personal', view: servicesView('TopicScreen') },
  'services-route': { kind: 'personal', view: servicesView('RouteNeedsScreen') },
  'services-route-plan': { kind: 'personal', view: servicesView('RoutePlanScreen') },
  'services-sheet': { kind: 'personal', view: servicesView('SheetScreen') },
  survey: { kind: 'info', view: surveyView('OpeningScreen') },
  'survey-purpose': { kind: 'personal', view: surveyView('PurposeScreen') },
  'survey-question': { kind: 'personal', view: surveyView('QuestionScreen') },
  'survey-text': { kind: 'typing', view: surveyView('TextScreen') },
  'survey-thanks': { kind: 'info', view: surveyView('ThanksScreen') },
  'resume-preview': { kind: 'personal', view: resumePaperView('PreviewScreen') },
  'resume-look': { kind: 'personal', view: resumePaperView('LookScreen') },
  'resume-copies': { kind: 'personal', view: resumePaperView('CopiesScreen') },
  'resume-paper': { kind: 'personal', view: resumePaperView('PaperScreen') },
  'resume-after': { kind: 'personal', view: resumePaperView('AfterScreen') },
  'resume-portal': { kind: 'personal', view: resumePaperView('PortalScreen') },
  'resume-take': { kind: 'personal', view: resumePaperView('TakeScreen') },
  'resume-code': { kind: 'personal', view: resumePaperView('CodeScreen') },
  'resume-stick': { kind: 'personal', view: resumePaperView('StickScreen') },
  'resume-erased': { kind: 'info', view: resumePaperView('ErasedScreen') },
  resume: { kind: 'info', view: resumeView('StartScreen') },
  'resume-ask': { kind: 'personal', view: resumeView('AskScreen') },
  'resume-type': { kind: 'typing', view: resumeView('TypeScreen') },
  'resume-fields': { kind: 'personal', view: resumeView('FieldsScreen') },
  'resume-trades': { kind: 'personal', view: resumeView('TradesScreen') },
  'resume-search': { kind: 'typing', view: resumeView('SearchScreen') },
  'resume-found': { kind: 'personal', view: resumeView('FoundScreen') },
  'resume-check': { kind: 'personal', view: resumeView('CheckScreen') },
  'resume-part': { kind: 'personal', view: resumeView('PartScreen') },
  'staff-pin': { kind: 'info', view: staffView('StaffPin') },
  'staff-new-pin': { kind: 'staff', view: staffView('StaffNewPin') },
  'staff-today': { kind: 'staff', view: staffView('StaffToday') },
  'staff-reports': { kind: 'staff', view: reportsView('ReportsScreen') },
  'staff-report': { kind: 'staff', view: reportsView('ReportPartScreen') },
  'staff-state': { kind: 'staff', view: staffView('StaffState') },
  'staff-self-test': { kind: 'staff', view: staffView('StaffSelfTest') },
  'staff-settings': { kind: 'staff', view: staffView('StaffSettings') },
  'staff-paper': { kind: 'staff', view: staffView('StaffPaper') },
  'staff-printer': { kind: 'staff', view: staffView('StaffPrinter') },
  'staff-places': { kind: 'staff', view: staffView('StaffPlaces') },
  'staff-place': { kind: 'staff', view: staffView('StaffPlace') },
  'staff-device': { kind: 'staff', view: staffView('StaffDevice') },
  'staff-calibrate': { kind: 'staff', view: staffView('StaffCalibrate') },
  'staff-idle': { kind: 'staff', view: staffView('StaffIdle') },
  'staff-packs': { kind: 'staff', view: packsView('StaffPacks') },
  'staff-pack': { kind: 'staff', view: packsView('StaffPack') },
  'staff-pack-keys': { kind: 'staff', view: packsView('StaffPackKeys') },
  'staff-exports': { kind: 'staff', view: exportsView('StaffExports') },
  'staff-export-stick': { kind: 'staff', view: exportsView('StaffExportStick') },
  'staff-export-time': { kind: 'staff', view: exportsView('StaffExportTime') },
  'staff-leave': { kind: 'staff', view: staffView('StaffLeave') },
};

function staffView<C extends keyof typeof StaffArea>(name: C): (typeof StaffArea)[C] {
  // One component of the area, with that component's own props; the wrapper passes them on unchanged.
  return loaded(
    async () => (await import('../features/staff/staff-area.ts'))[name] as ComponentType<object>,
  ) as (typeof StaffArea)[C];
}

function servicesView<C extends keyof typeof ServicesArea>(name: C): (typeof ServicesArea)[C] {
  return loaded(
    async () => (await import('../features/services/services-area.ts'))[name] as ComponentType<object>,
  ) as (typeof ServicesArea)[C];
}

function reportsView<C extends keyof typeof ReportsArea>(name: C): (typeof ReportsArea)[C] {
  return loaded(
    async () => (await import('../features/reports/reports-area.ts'))[name] as ComponentType<object>,
  ) as (typeof ReportsArea)[C];
}

function resumeView<C extends keyof typeof ResumeArea>(name: C): (typeof ResumeArea)[C] {
  return loaded(
    async () => (await import('../features/resume/resume-area.ts'))[name] as ComponentType<object>,
  ) as (typeof ResumeArea)[C];
}

function surveyView<C extends keyof typeof SurveyArea>(name: C): (typeof SurveyArea)[C] {
  return loaded(
    async () => (await import('../features/survey/survey-area.ts'))[name] as ComponentType<object>,
  ) as (typeof SurveyArea)[C];
}

function exportsView<C extends keyof typeof ExportsArea>(name: C): (typeof ExportsArea)[C] {
  return loaded(
    async () => (await import('../features/exports/exports-area.ts'))[name] as ComponentType<object>,
  ) as (typeof ExportsArea)[C];
}

function packsView<C extends keyof typeof PacksArea>(name: C): (typeof PacksArea)[C] {
  return loaded(
    async () => (await import('../features/packs/packs-area.ts'))[name] as ComponentType<object>,
  ) as (typeof PacksArea)[C];
}

function resumePaperView<C extends keyof typeof ResumePaperArea>(name: C): (typeof ResumePaperArea)[C] {
  return loaded(
    async () => (await import('../features/resume/resume-paper-area.ts'))[name] as ComponentType<object>,
  ) as (typeof ResumePaperArea)[C];
}
