import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { Decided } from '../../../core/workbook/workbook-change';
import { tellPhrase } from '../../../language/tell-finding';
import type { Worked } from '../../session';
import { useSpeech, type Speech } from '../../speech';
import { ChangeList } from './ChangeList';
import { grouped } from './grouped';
import { SheetNames } from './SheetNames';
import { toldPlan } from './told-plan';

/** 将要写入: what is about to be written, before it is. `asks`: it waits to be agreed to. */
export function PlanCard({ worked: { prepared, losses }, asks }: { readonly worked: Worked; readonly asks: boolean }) {
  const speech = useSpeech();
  const { say, lang } = speech;
  const plan = toldPlan(prepared, losses);
  const count = (of: readonly unknown[]): string => String(of.length);
  return (
    <section className="card plan">
      <Text as="h2" weight="semibold">{say(asks ? 'summary.plan.asks' : 'summary.plan.title')}</Text>
      {plan.conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('summary.plan.conflicts', { sheets: plan.conflicts.map((name) => say('quoted', { name })).join(say('list.separator')) })}</MessageBarBody>
        </MessageBar>
      )}
      {plan.losses.map(({ id, what }) => <Text as="p" className="warned" key={id}>{say('summary.plan.loss')}{tellPhrase(what, lang)}</Text>)}
      {plan.overwritten.map(({ sheet, why }) => <Text as="p" className="warned" key={`${sheet} ${why}`}>{tellPhrase(why, lang)}</Text>)}
      {plan.decided.map((one, index) => <Text as="p" key={index}>{decidedWords(one, speech)}</Text>)}
      {plan.changed.length > 0 && <ChangeList changed={plan.changed} />}
      <SheetNames told={say('summary.plan.added', { count: count(plan.added) })} sheets={plan.added} />
      <SheetNames told={say('summary.plan.rewritten', { count: count(plan.rewritten) })} sheets={plan.rewritten} />
      <SheetNames told={say('summary.plan.emptied', { count: count(plan.emptied) })} sheets={plan.emptied} />
      <Text as="p">{say('summary.plan.cells', { cells: grouped(plan.cells), formulas: grouped(plan.formulas) })}{plan.harmless && say('sentence.separator')}{plan.harmless && say('summary.plan.harmless')}</Text>
    </section>
  );
}

function decidedWords(decided: Decided, { say }: Speech): string {
  const { unit, sheet } = decided;
  if (decided.kind === 'way') return say('summary.plan.way', { unit, before: decided.before || say('summary.plan.noWay'), after: decided.after, reason: decided.reason, sheet });
  return decided.after === '' ? say('summary.plan.noExplanation', { unit, sheet }) : say('summary.plan.explanation', { unit, sheet, text: decided.after });
}
