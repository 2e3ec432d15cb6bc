/** The screens of «Отчёты», loaded together when first opened. */
import './reports.css';

export { ReportsScreen } from './reports-screen.tsx';
export { ReportPartScreen } from './report-part-screen.tsx';
