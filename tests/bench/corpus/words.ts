/** A word or a sentence in both languages. `{a}` and `{b}` stand for subjects, `{n}` for a number. */
export interface Pair {
  readonly en: string;
  readonly ja: string;
}

const pairs = (...rows: readonly (readonly [en: string, ja: string])[]): readonly Pair[] =>
  rows.map(([en, ja]) => ({ en, ja }));

export const SUBJECTS = pairs(
  ['server logs', 'サーバーの記録'],
  ['user accounts', '利用者のアカウント'],
  ['backup copies', 'バックアップ'],
  ['data export', 'データの出力'],
  ['invoice rules', '請求の決まり'],
  ['approval routes', '承認の経路'],
  ['training plans', '研修の計画'],
  ['support hours', '問い合わせの受付時間'],
  ['price steps', '価格の段階'],
  ['access rights', 'アクセス権'],
  ['contract terms', '契約の条件'],
  ['trial results', '試用の結果'],
  ['pilot groups', '先行する部署'],
  ['network settings', 'ネットワークの設定'],
  ['mobile use', '外出先での利用'],
  ['audit records', '監査の記録'],
  ['old records', '過去のデータ'],
  ['input forms', '入力の画面'],
  ['stock counts', '在庫の数え方'],
  ['order changes', '注文の変更'],
  ['delivery dates', '納期'],
  ['staff changes', '担当者の交代'],
  ['yearly reviews', '年次の見直し'],
  ['holiday cover', '休暇中の代理'],
  ['error messages', 'エラーの知らせ方'],
  ['test data', '試験用のデータ'],
  ['print layouts', '印刷の書式'],
  ['shared folders', '共有の場所'],
  ['login steps', 'ログインの手順'],
  ['usage figures', '利用の状況'],
);

export const SETTINGS = pairs(
  ['in a small firm', '小さな会社での'],
  ['with several sites', '拠点が複数ある場合の'],
  ['for a first purchase', '初めて買うときの'],
  ['when a tool is replaced', '入れ替えのときの'],
  ['under a tight budget', '予算が限られるときの'],
  ['for the finance team', '経理のための'],
  ['for remote staff', '在宅勤務での'],
  ['before the year ends', '年度末までの'],
  ['with an outside partner', '協力会社と進める'],
  ['after a merger', '合併したあとの'],
  ['in a public office', '役所での'],
  ['for seasonal work', '繁忙期に向けた'],
  ['across two systems', '2つの仕組みにまたがる'],
  ['without a project team', '専任者がいないときの'],
);

export const KINDS = pairs(
  ['Checklist: {a} {b}', '{b}{a}のチェックリスト'],
  ['How to compare {a} {b}', '{b}{a}の比べ方'],
  ['What to ask about {a} {b}', '{b}{a}について尋ねること'],
  ['Planning {a} {b}', '{b}{a}の進め方'],
  ['Costs of {a} {b}', '{b}{a}の費用'],
  ['Risks of {a} {b}', '{b}{a}のリスク'],
);

export const SUMMARIES = pairs(
  [
    'You know what {a} need, who decides on {b}, and what to ask first.',
    '{a}に必要なものと、{b}を誰が決めるかが分かります。',
  ],
  [
    'You can compare {a} side by side and see what {b} change.',
    '{a}を並べて比べ、{b}で何が変わるかが分かります。',
  ],
  ['You have a list for {a} that takes {b} into account.', '{b}も踏まえた、{a}の確認事項がそろいます。'],
  [
    'You see early where {a} cost time, and how {b} help.',
    '{a}のどこに時間がかかり、{b}がどう役立つかを早めに見通せます。',
  ],
);

export const HEADINGS = pairs(
  ['What do {a} have to do with {b}?', '{a}と{b}はどう関わるか'],
  ['Who looks after {a}?', '{a}の担当は誰か'],
  ['How long do {a} take?', '{a}にどれだけかかるか'],
  ['What goes wrong with {a}?', '{a}でつまずくところ'],
  ['How do we check {a} ourselves?', '{a}を自分たちで確かめるには'],
  ['What do we write down about {b}?', '{b}について書き残すこと'],
  ['When do we look at {a} again?', '{a}をいつ見直すか'],
);

export const SENTENCES = pairs(
  [
    'Look at {a} first, because everything else leans on them.',
    'まず{a}を見ます。ほかのことはその上に成り立つからです。',
  ],
  ['Most groups need about {n} days for this.', 'たいていのグループで{n}日ほどかかります。'],
  ['Ask the person who works with {b} every day.', '{b}を毎日扱う人に聞いてください。'],
  [
    'If nobody owns {a}, the old habit comes back within a month.',
    '{a}の責任者がいないと、1か月で元のやり方に戻ります。',
  ],
  [
    'A short note on {b} saves a long meeting later.',
    '{b}を短く書き留めておくと、あとの長い会議が減ります。',
  ],
  ['Write the date beside it, and the name of whoever said so.', '日付と、誰がそう言ったかを添えます。'],
  [
    'Two people should be able to explain {a} without notes.',
    '{a}を、資料なしで説明できる人が2人は要ります。',
  ],
  ['In a group of {n}, three reminders are normal.', '{n}人のグループなら、催促は3回くらいが普通です。'],
  ['Where {a} and {b} meet, agree on one list.', '{a}と{b}が重なるところでは、一覧を1つに決めます。'],
  ['A supplier who cannot show {b} has not built them yet.', '{b}を見せられない会社は、まだ作っていません。'],
  ['Try it with {n} real cases before anybody signs.', '署名の前に、実際の例{n}件で試します。'],
  [
    'The cheapest answer is often to change how {a} are used today.',
    '今の{a}の使い方を変えるだけで済むことも少なくありません。',
  ],
  [
    'Put off what depends on {b} until they are settled.',
    '{b}が決まるまで、それに左右されることは後に回します。',
  ],
  [
    'Count the hours twice: once for {a}, once for the people around them.',
    '手間は2回数えます。{a}の分と、周りの人の分です。',
  ],
  [
    'A week of silence usually means that {b} lie with the wrong person.',
    '1週間返事がなければ、{b}はたいてい別の人のところにあります。',
  ],
  [
    'Keep the old way running for {n} days, then switch it off for good.',
    '古いやり方を{n}日だけ残し、そのあと完全にやめます。',
  ],
  [
    'Nobody minds the change if {a} stay where they were.',
    '{a}の場所が変わらなければ、変更に反対する人はいません。',
  ],
  [
    'Legal reads faster when {b} stand on one page.',
    '{b}が1枚にまとまっていれば、法務の確認は早く進みます。',
  ],
  [
    'Say in one sentence what you would do without {a}.',
    '{a}がなかったらどうするかを、1文で言ってください。',
  ],
  [
    'If the answer changes from person to person, go back to {b}.',
    '人によって答えが違うなら、{b}に戻ります。',
  ],
  [
    'Round numbers are a sign that nobody has measured {a}.',
    '切りのよい数字は、{a}を誰も測っていないしるしです。',
  ],
  ['Give the group {n} minutes to object, and then decide.', '反対を聞く時間を{n}分とり、そのあと決めます。'],
);

export const COLUMNS = pairs(['Point', '項目'], ['Today', '今'], ['Afterwards', '変えたあと']);
export const CAPTION: Pair = { en: 'Before and after: {a}', ja: '変える前とあと：{a}' };
export const CELLS = pairs(
  ['{n} hours a week', '週に{n}時間'],
  ['by {b}, on paper', '紙で、{b}と一緒に'],
  ['once a month', '月に1回'],
  ['nobody knows', '分からない'],
  ['one person, {n} cases', '1人、{n}件'],
  ['together with {a}', '{a}と合わせて'],
);
export const STEPS = pairs(
  ['**List {a}** and mark what nobody uses.', '**{a}を書き出し**、使われていないものに印を付けます。'],
  ['**Ask for {b}** in writing, with a date.', '**{b}を書面で求め**、期限を添えます。'],
  ['**Try {n} cases** and note where you had to wait.', '**{n}件を試し**、待たされたところを控えます。'],
  ['**Agree on an owner** of {a} and on a deputy.', '**{a}の責任者を決め**、代理も決めます。'],
);
export const LEFT_OUT: Pair = {
  en: 'What {a} cost in another country.',
  ja: '海外での{a}の費用。',
};
export const SEE_ALSO: Pair = { en: 'More about this: {link}.', ja: '詳しくは{link}をご覧ください。' };
