/** How many rated their visit today, and how; read once, when the list is opened. */
import { useEffect, useState } from 'preact/hooks';
import { todayInShort, type TodayInShort } from '#shared/reports/today.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';

export function VoicesLine() {
  const { record, content } = useServices();
  const [today, setToday] = useState<TodayInShort | null>(null);
  const [error, setError] = useState<unknown>();
  const day = record.day.value;
  const questions = content.survey?.questions;
  useEffect(() => {
    if (questions === undefined) return;
    record.reports.days(day, day).then(([sums]) => setToday(todayInShort(sums, questions)), setError);
  }, [day]);
  if (error !== undefined) throw error;
  if (today === null || today.surveys === 0) return null;
  return <p>{words.today.voices(today.surveys, today.mean)}</p>;
}
