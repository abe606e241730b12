import { PlanDto, PlanSectionDto, PlanSectionKind } from '../core/api/models';

/** By custom the money comes after the aims, and who does what comes last. */
const CUSTOM = ['modelSheet', 'targets', 'funding', 'assignments'] as const satisfies readonly PlanSectionKind[];

/** A section as it is printed; one that nobody wrote has no heading of its own. */
export type PrintedSection = Omit<PlanSectionDto, 'heading'> & { heading: string | null };

/** The sections in the order of the paper: what no section names stands before the first one that by custom comes after it. */
export function printedSections(plan: PlanDto): PrintedSection[] {
  const needed = {
    modelSheet: plan.modelSheet !== null,
    targets: plan.targets.length > 0,
    funding: plan.declaredAmount !== null,
    assignments: plan.assignments.length > 0,
  };
  const sections: PrintedSection[] = [...plan.sections];
  for (const [place, kind] of CUSTOM.entries()) {
    if (!needed[kind] || sections.some((section) => section.kind === kind)) continue;
    const next = sections.findIndex((section) => (CUSTOM as readonly PlanSectionKind[]).indexOf(section.kind) > place);
    sections.splice(next < 0 ? sections.length : next, 0, { kind, heading: null, body: null });
  }
  return sections;
}

/** What each unit has to do, neighbours of one unit together. */
export function byParty(plan: PlanDto): { party: string; words: string[] }[] {
  const parties: { party: string; words: string[] }[] = [];
  for (const a of plan.assignments) {
    const party = a.party ?? a.leadUnitName ?? a.title;
    if (parties.at(-1)?.party !== party) parties.push({ party, words: [] });
    parties.at(-1)!.words.push(a.content ?? `- ${a.title}.`);
  }
  return parties;
}
