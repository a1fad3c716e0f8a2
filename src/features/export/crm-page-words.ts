import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Importing into a CRM',
  intro:
    'What each file of the book is for, which tool takes it, which right you need, and why a second import makes no copies.',
  before: 'Before the first file',
  beforeSteps: [
    'Note on the page of each prospect which record of your CRM it is: paste the ID or the address of the record. A prospect without one is left out of the files and named.',
    'A file holds only what no file of that kind has held before. “Everything again” exports all of it once more.',
    'Dates are calendar days: those of your own clock for what you did, and those of the buyer for what the buyer marked.',
    'A cell that a spreadsheet could take for a formula begins with an apostrophe. Leave it: it keeps you safe if somebody opens the file.',
  ],
  files: {
    'salesforce-tasks': {
      title: 'Salesforce: completed tasks',
      about:
        'Each row becomes a completed task in the activity timeline of the opportunity, account, contact or lead.',
      tool: 'Data Loader, operation “Upsert”, object “Task”. The Data Import Wizard takes no tasks.',
      right: '“API Enabled”, and create and edit rights on tasks. “Set Audit Fields” is not needed.',
      steps: [
        'Once: on the object “Activity”, add the text field “Buyer Event Id” (API name Buyer_Event_Id__c, length 80) with “External ID” and “Unique” ticked.',
        'In the settings of Data Loader, tick “Read all CSVs with UTF-8 encoding”.',
        'Choose “Upsert” with Buyer_Event_Id__c as the field for matching. Map the columns by their names: all are API names.',
        'A row whose event is there already changes nothing. WhatId is the opportunity, or else the account; a task of a lead has none, because Salesforce allows none.',
      ],
    },
    'salesforce-object': {
      title: 'Salesforce: records of a custom object',
      about:
        'For everybody who may not use Data Loader: the same rows as records of an object of their own, with related lists on account, opportunity, contact and lead.',
      tool: 'Data Import Wizard (Setup), “Custom objects”, “Buyer Activities”, up to 50,000 rows a file.',
      right: '“Import Custom Objects”, and create and edit rights on Buyer Activities.',
      steps: [
        'Once, by an administrator: create the object as in the table below, or deploy its definition.',
        'Choose “Add new and update existing records”, match by “Event ID”, and for the lookups by “Salesforce ID”.',
        'As the character code, choose “Unicode (UTF8)”.',
        'A row whose Event ID is there already updates that record.',
      ],
    },
    hubspot: {
      title: 'HubSpot: notes',
      about:
        'Each row becomes a note on the company, contact and deal. A company is recognised by its domain or record ID: a name alone would create another company at each import.',
      tool: 'CRM → Import → “File with several objects”: notes, companies, contacts, deals.',
      right: '“Import”, and edit rights on companies, contacts and deals.',
      steps: [
        'Choose notes, and also the objects whose columns are filled: companies, contacts, deals.',
        'Map “Company domain name” and “Email” to the properties of the same names, “Company Record ID” and “Deal Record ID” to “Record ID” of their objects. Leave out what is empty.',
        'As the date format, choose year-month-day.',
        'HubSpot cannot recognise a note that it has already. Import each file once: the next one holds only what is new.',
      ],
    },
  },
  tool: 'Tool',
  right: 'Rights',
  object: 'The custom object “Buyer Activity”',
  objectCaption: 'Fields of the object, and the columns of the file with the same names',
  field: 'Field label',
  api: 'API name',
  type: 'Type',
  download: 'Definition for a deployment with the metadata API',
  packageFile: 'Package file beside it',
  sources: 'Where these rules come from',
  sourceList: [
    'Salesforce Help, “What Is Imported for Custom Objects?”, “General Importing Questions”',
    'Salesforce, Data Loader Guide; Object Reference, “Task”',
    'HubSpot Knowledge Base, “Set up your import files”; HubSpot developers, “Notes”',
  ],
  checked:
    'Read on 26 November 2026. The products change: if an importer says something else, believe the importer.',
};

const ja: SameWords<typeof en> = {
  title: 'CRMへの取り込み',
  intro:
    '台帳から書き出すファイルごとに、使うツール、必要な権限、二重に取り込んでも重複しない理由をまとめています。',
  before: '最初のファイルの前に',
  beforeSteps: [
    '見込み客のページに、CRMのどのレコードに当たるかを書き留めます。IDか、レコードの画面のアドレスを貼り付けてください。書き留めていない見込み客はファイルに入らず、名前が表示されます。',
    'ファイルに入るのは、同じ種類のファイルにまだ入れていない記録だけです。「すべてをもう一度」を選ぶと、全部を書き出し直します。',
    '日付は暦の日付です。ご自分の操作はお手元の時計の日付、買い手が付けた印は、買い手がそれを付けた日付です。',
    '表計算ソフトが数式とみなしうるセルは、先頭にアポストロフィが付きます。誰かがファイルを開いたときの安全のためなので、そのままにしてください。',
  ],
  files: {
    'salesforce-tasks': {
      title: 'Salesforce：完了したToDo',
      about: '各行が、商談、取引先、取引先責任者、リードの活動タイムラインに、完了したToDoとして入ります。',
      tool: 'データローダの「Upsert」で、オブジェクトは「ToDo（Task）」です。データインポートウィザードはToDoを取り込めません。',
      right: '「APIの有効化」と、ToDoの作成・編集の権限です。「監査項目の設定」は要りません。',
      steps: [
        '初回だけ：「活動（Activity）」に、テキスト項目「Buyer Event Id」（API参照名Buyer_Event_Id__c、80文字）を作り、「外部ID」と「ユニーク」を選びます。',
        'データローダの設定で「Read all CSVs with UTF-8 encoding」を選びます。',
        '「Upsert」を選び、照合する項目をBuyer_Event_Id__cにします。列名はすべてAPI参照名なので、そのまま対応付けます。',
        'すでにある記録の行は、何も変えません。WhatIdには商談、なければ取引先が入ります。リードのToDoにはSalesforceの決まりで入りません。',
      ],
    },
    'salesforce-object': {
      title: 'Salesforce：カスタムオブジェクトのレコード',
      about:
        'データローダを使えない方のためのものです。同じ行を専用のオブジェクトのレコードにし、取引先、商談、取引先責任者、リードの関連リストに表示します。',
      tool: 'データインポートウィザード（設定）の「カスタムオブジェクト」で「Buyer Activities」を選びます。1ファイル5万行までです。',
      right: '「カスタムオブジェクトのインポート」と、Buyer Activitiesの作成・編集の権限です。',
      steps: [
        '初回だけ：システム管理者が、下の表のとおりにオブジェクトを作るか、定義ファイルをリリースします。',
        '「新規レコードの追加および既存レコードの更新」を選び、「Event ID」で照合します。参照項目は「Salesforce ID」で照合します。',
        '文字コードはUnicode（UTF8）を選びます。',
        'すでにあるEvent IDの行は、そのレコードを更新します。',
      ],
    },
    hubspot: {
      title: 'HubSpot：メモ',
      about:
        '各行が、会社、コンタクト、取引のメモになります。会社はドメインかレコードIDで見分けます。会社名だけでは、取り込むたびに会社が増えてしまうためです。',
      tool: '「CRM」の「インポート」で、複数のオブジェクトを1つのファイルから取り込む方法を選びます（メモ、会社、コンタクト、取引）。',
      right: '「インポート」と、会社、コンタクト、取引の編集の権限です。',
      steps: [
        'メモと、列に値が入っているオブジェクト（会社、コンタクト、取引）を選びます。',
        '「Company domain name」は会社のドメイン名、「Email」はEメール、「Company Record ID」と「Deal Record ID」はそれぞれのレコードIDに対応付けます。空の列は対応付けません。',
        '日付の形式は「年-月-日」を選びます。',
        'HubSpotは、取り込み済みのメモを見分けられません。ファイルは1回だけ取り込んでください。つぎのファイルには新しい記録だけが入ります。',
      ],
    },
  },
  tool: 'ツール',
  right: '権限',
  object: 'カスタムオブジェクト「Buyer Activity」',
  objectCaption: 'オブジェクトの項目と、ファイルの同じ名前の列',
  field: '項目の表示ラベル',
  api: 'API参照名',
  type: 'データ型',
  download: 'メタデータAPIでリリースするための定義ファイル',
  packageFile: '一緒に使うパッケージファイル',
  sources: '決まりの出どころ',
  sourceList: [
    'Salesforceヘルプ「カスタムオブジェクトでインポートされる内容」「インポートに関する一般的な質問」',
    'Salesforce『データローダガイド』、オブジェクトリファレンス「Task」',
    'HubSpotナレッジベース「インポートファイルの設定」、HubSpot開発者向け文書「Notes」',
  ],
  checked:
    '2026年11月26日に確認しました。製品は変わります。取り込み画面の案内と違うときは、画面の案内に従ってください。',
};

/** The page on how the files for a CRM are imported. */
export const crmPageWords: Words<typeof en> = { en, ja };
