/**
 * Which subscriptions the procedure covers. Source: the middle revision of article 000126747 (el-gr):
 * Premium, Premium Support Plus and APEX Device Manage; the ProSupport family goes through Dell
 * Customer Care. McAfee (KB 000196960) and Microsoft (KB 000186181) have routes of their own.
 * Checked 2026-11-22.
 */
export const COVERED: readonly RegExp[] = [
  /\bpremium\s+support\b/i,
  /\bapex\s+device\s+manage/i,
  /\bpremium\b(?=.*\b(?:dell|support|service|plan|subscription)\b)/i,
];

export const NOT_COVERED: readonly RegExp[] = [
  /\bpro\s?support\b/i,
  /\bpro\s?deploy\b/i,
  /\bmc\s?afee\b|\blivesafe\b|\btotal protection\b/i,
  /\bmicrosoft\b|\boffice\s?365\b|\bm365\b|\bxbox\b|\bonedrive\b|\bwindows\b/i,
  /\bnorton\b|\bsymantec\b|\btrend\s?micro\b|\bkaspersky\b|\bbitdefender\b|\bavast\b/i,
  /\badobe\b|\bacrobat\b|\bcreative cloud\b|\bdropbox\b|\bcarbonite\b|\babsolute\b/i,
  /\bcyberlink\b|\bvmware\b|\bcorel\b|\bautodesk\b|\bnordvpn\b|\bexpressvpn\b|\blastpass\b/i,
];
