import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { dayEn, dayJa } from './write.ts';

/** What was doubted and what ended it; the conditions of security, which five pages name; and what support was told. */
export function doubtClaims({ people, dates }: RunningCase): readonly Claim[] {
  const at = (id: string): number => {
    const day = dates[id];
    if (typeof day !== 'number') throw new Error(`no single date "${id}" in running-case.yaml`);
    return day;
  };
  const en = (id: string) => dayEn(at(id));
  const ja = (id: string) => dayJa(at(id));
  const { finance, lead, it, security } = people;
  return [
    claim(
      'assets/objection-worksheet',
      [
        `hint="${finance!.en}, finance; yes"`,
        `${lead!.en}, ${en('trial-midpoint')}"`,
        `call with a user on ${en('reference-call')}"`,
        `before renewal. ${en('trial-midpoint')}."`,
        `this proof by ${en('trial-midpoint')}:`,
      ],
      [
        `hint="財務・経理の${finance!.ja}。反対になる"`,
        `${lead!.ja}、${ja('trial-midpoint')}"`,
        `${ja('reference-call')}に利用企業と会話"`,
        `更新の前に見直す。${ja('trial-midpoint')}"`,
        `${ja('trial-midpoint')}までに裏付けを`,
      ],
    ),
    claim(
      'assets/supplier-check',
      [
        `by ${en('reviews-answered')}: 12 and`,
        `Accepted by ${finance!.en}, finance, on ${en('finance-checked')}`,
      ],
      [
        `hint="${ja('reviews-answered')}までに2回`,
        `財務・経理の${finance!.ja}が${ja('finance-checked')}に受け入れ`,
      ],
    ),
    claim(
      'assets/approval-one-pager-template',
      [
        `Security ${en('reviews-answered')} with two conditions (${it!.en}: single sign-on before first use, log export by the end of July)`,
      ],
      [
        `情報セキュリティ${ja('reviews-answered')}（条件2件：利用開始までにシングルサインオン、7月末までにログの出力。担当は${it!.ja}）`,
      ],
    ),
    claim(
      'pages/specimens',
      [
        `Security ${en('reviews-answered')}, with two conditions: single sign-on before first use, log export by the end of July (${it!.en})`,
      ],
      [
        `情報セキュリティ${ja('reviews-answered')}（条件2件：利用開始までにシングルサインオン、7月末までにログの出力。担当は${it!.ja}）`,
      ],
    ),
    claim(
      'guides/commitment',
      [
        `"Approved on ${en('reviews-answered')}. Two conditions: single sign-on before first use, log export by the end of July.`,
      ],
      [
        `「${ja('reviews-answered')}承認。条件は2つ：利用開始までにシングルサインオンを設定、7月末までにログを出力。`,
      ],
    ),
    claim(
      'assets/security-pack',
      [
        `hint="Single sign-on for all before first use, so that leavers are closed the same day; log export by the end of July"`,
        `Accepted with conditions; ${security!.en}, ${en('reviews-answered')};`,
      ],
      [
        `hint="利用開始までに全員がシングルサインオンを使い、退職者は当日に停止。7月末までにログの出力"`,
        `条件付きで了承。${security!.ja}、${ja('reviews-answered')}`,
      ],
    ),
    claim(
      'assets/objection-answers',
      [`hint="${finance!.en}, finance; yes"`, `hint="${lead!.en}; ${en('trial-midpoint')}"`],
      [`hint="財務・経理の${finance!.ja}。止められる"`, `hint="${lead!.ja}、${ja('trial-midpoint')}"`],
    ),
    claim(
      'assets/change-and-escalation-guide',
      [`Since first use on ${en('fallback')} the approval page`],
      [`${ja('fallback')}の利用開始から、承認の画面`],
    ),
  ];
}
