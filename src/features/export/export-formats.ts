/** Kinds of files that the book writes for other systems. */
export const CRM_FORMATS = ['salesforce-tasks', 'salesforce-object', 'hubspot'] as const;
export const OTHER_FORMATS = ['plain', 'json', 'xapi'] as const;
export type CrmFormat = (typeof CRM_FORMATS)[number];
export type ExportFormat = CrmFormat | (typeof OTHER_FORMATS)[number];
