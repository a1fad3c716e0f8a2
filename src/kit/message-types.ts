/** The shape of one area of messages: the English text gives it, the Japanese must fill it, or it is a type error. */
export type MessagesLike<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Area[Key] extends string
      ? string
      : MessagesLike<Area[Key]>;
};
