import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';

/** Who does what: the same name for the same task on every page. */
export function peopleClaims({ people }: RunningCase): readonly Claim[] {
  const name = (role: string, locale: 'en' | 'ja'): string => {
    const both = people[role];
    if (!both) throw new Error(`nobody is "${role}" in running-case.yaml`);
    return both[locale];
  };
  const en = (role: string) => name(role, 'en');
  const ja = (role: string) => name(role, 'ja');
  return [
    claim('assets/approval-one-pager-template', [`Lead: ${en('lead')}.`], [`責任者は${ja('lead')}。`]),
    claim(
      'assets/mutual-action-plan',
      [
        `${en('lead')}, project lead`,
        `| ${en('security')}, ${en('legal')} | Account lead | Receipt`,
        `${en('it')} (IT), ${en('security')}, ${en('legal')}`,
        `| ${en('procurement')}, procurement |`,
      ],
      [
        `${ja('lead')}（社内推進者）`,
        `| ${ja('security')}、${ja('legal')} | 営業責任者 | 受け取り`,
        `${ja('it')}（情報システム）、${ja('security')}、${ja('legal')}`,
        `| ${ja('procurement')}（購買） |`,
      ],
    ),
    claim(
      'assets/approval-path-guide',
      [`Security: ${en('security')}, 15 days. Legal: ${en('legal')},`, `Registration: ${en('procurement')},`],
      [`セキュリティ：${ja('security')}、15日。法務：${ja('legal')}、`, `取引先登録：${ja('procurement')}、`],
    ),
    claim(
      'assets/buying-group-map',
      [
        `Ms ${en('head-of-administration')} (head of administration)`,
        `hint="Mr ${en('lead')}, four hours a week`,
        `Branch East: Ms ${en('branch-user')}. Head office: Ms ${en('deputy')}.`,
        `IT: Mr ${en('it')}, wants single sign-on`,
        `Legal: Mr ${en('legal')},`,
      ],
      [
        `${ja('head-of-administration')}さん（管理本部長）`,
        `hint="${ja('lead')}さん、来年7月まで`,
        `東支店：${ja('branch-user')}さん、本社：${ja('deputy')}さん`,
        `情報システム：${ja('it')}さん、シングルサインオンを希望`,
        `法務：${ja('legal')}さん、`,
      ],
    ),
    claim(
      'assets/security-pack',
      [`Accepted with conditions; ${en('security')},`, `; ${en('legal')}, 26 February`],
      [`条件付きで了承。${ja('security')}、`, `。${ja('legal')}、2月26日`],
    ),
    claim(
      'assets/rfp-template',
      [`Ms ${en('procurement')}, procurement`, `${en('procurement')} (procurement) and ${en('it')} (IT)`],
      [`購買部の${ja('procurement')}"`, `${ja('procurement')}（購買）、${ja('it')}（情報システム）`],
    ),
    claim(
      'assets/risk-register',
      [`hint="${en('deputy')}. Logins`, `hint="${en('it')}, IT.`, `hint="${en('security')}, security.`],
      [
        `hint="${ja('deputy')}。支店別`,
        `hint="情報システムの${ja('it')}。`,
        `hint="情報セキュリティの${ja('security')}。`,
      ],
    ),
    claim(
      'assets/change-guide',
      [`hint="${en('lead')}, 3 September. ${en('deputy')} looks`],
      [`hint="${ja('lead')}、9月3日。11月5日に${ja('deputy')}が`],
    ),
    claim(
      'guides/evaluation',
      [
        `(${en('it')}, 12 January)`,
        `(${en('finance')}, 14 January)`,
        `(${en('deputy')}, 20 January)`,
        `${en('lead')} presents`,
      ],
      [
        `（${ja('it')}、1月12日）`,
        `（${ja('finance')}、1月14日）`,
        `（${ja('deputy')}、1月20日）`,
        `説明は${ja('lead')}」`,
      ],
    ),
    claim(
      'guides/before-buying',
      [`${en('security')} (security), ${en('legal')} (legal), ${en('finance')} (finance)`],
      [`${ja('security')}（情報セキュリティ）、${ja('legal')}（法務）、${ja('finance')}（経理）`],
    ),
    claim(
      'guides/after-purchase',
      [`hint="${en('lead')}, deputy ${en('deputy')}. Supplier: ${en('supplier-contact')},`],
      [`hint="${ja('lead')}、代理は${ja('deputy')}。供給会社は4月1日から${ja('supplier-contact')}さん`],
    ),
  ];
}
