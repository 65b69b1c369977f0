/**
 * One rule in the manner of SRX 2.0: at a place where `before` matches the text that ends there and `after` the text that begins
 * there, the first rule that matches decides whether a sentence ends. Sources of JavaScript regular expressions, flag `u`.
 */
export interface SegmentationRule {
  readonly break: boolean;
  readonly before: string;
  readonly after: string;
}

/** Which language a list of rules serves: `pattern` is matched against the whole language code, as in SRX. */
export interface LanguageMap {
  readonly pattern: string;
  readonly rules: string;
}

/** A set of rules for several languages, as an SRX file holds it. */
export interface SegmentationRuleSet {
  /** With cascade, all maps that match contribute their rules, in order; without, only the first. */
  readonly cascade: boolean;
  readonly maps: readonly LanguageMap[];
  readonly rules: Readonly<Record<string, readonly SegmentationRule[]>>;
}
