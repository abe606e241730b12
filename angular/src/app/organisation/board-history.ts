import { BoardDto, BoardMemberDto } from '../core/api/models';
import { IconName } from '../ui/icons';

/** One thing that happened to a board on a day. */
export interface BoardEvent {
  day: string;
  kind: 'founded' | 'joined' | 'changed' | 'left' | 'dissolved';
  icon: IconName;
  member: BoardMemberDto | null;
  /** When duties changed: the record of those before. */
  before: BoardMemberDto | null;
  note: string | null;
}

/** Who came, took other duties and went, the latest day first; on one day, those who left before those who came. */
export function historyOf(board: BoardDto): BoardEvent[] {
  const founded: BoardEvent = { day: board.validFrom, kind: 'founded', icon: 'flag', member: null, before: null, note: null };
  const dissolved: BoardEvent[] = board.validTo
    ? [{ day: board.validTo, kind: 'dissolved', icon: 'archive', member: null, before: null, note: board.dissolutionReason }]
    : [];
  const records = [...board.members, ...board.history];
  const people = records.flatMap((member): BoardEvent[] => {
    const before = beforeThat(member, records);
    return [
      ...(before ? [{ day: member.from, kind: 'changed' as const, icon: 'edit' as const, member, before, note: null }] : []),
      // Those who were there from the first day are told by the founding itself.
      ...(before || member.from === board.validFrom
        ? []
        : [{ day: member.from, kind: 'joined' as const, icon: 'userAdd' as const, member, before: null, note: null }]),
      ...(member.to && member.releaseReason !== null && member.to !== board.validTo
        ? [{ day: member.to, kind: 'left' as const, icon: 'logout' as const, member, before: null, note: member.releaseReason }]
        : []),
    ];
  });
  const rank = { dissolved: 0, joined: 1, changed: 2, left: 3, founded: 4 };
  return [...dissolved, ...people, founded].sort((a, b) => b.day.localeCompare(a.day) || rank[a.kind] - rank[b.kind]);
}

/** What the same person did in the same seat until the day before. */
function beforeThat(member: BoardMemberDto, records: readonly BoardMemberDto[]): BoardMemberDto | null {
  if (member.from === member.seatSince) return null;
  const former = records.filter(
    (r) => r.to && r.to < member.from && r.releaseReason === null && r.seat === member.seat && r.personName === member.personName,
  );
  return former.sort((a, b) => b.from.localeCompare(a.from))[0] ?? null;
}
