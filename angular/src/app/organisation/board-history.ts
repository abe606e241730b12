import { BoardDto, BoardMemberDto } from '../core/api/models';
import { IconName } from '../ui/icons';

/** One thing that happened to a board on a day. */
export interface BoardEvent {
  day: string;
  kind: 'founded' | 'joined' | 'left' | 'dissolved';
  icon: IconName;
  member: BoardMemberDto | null;
  note: string | null;
}

/** Who came and went, the latest day first; on one day, those who left before those who came. */
export function historyOf(board: BoardDto): BoardEvent[] {
  const founded: BoardEvent = { day: board.validFrom, kind: 'founded', icon: 'flag', member: null, note: null };
  const dissolved: BoardEvent[] = board.validTo
    ? [{ day: board.validTo, kind: 'dissolved', icon: 'archive', member: null, note: board.dissolutionReason }]
    : [];
  const people = [...board.members, ...board.history].flatMap((member): BoardEvent[] => [
    // Those who were there from the first day are told by the founding itself.
    ...(member.from === board.validFrom
      ? []
      : [{ day: member.from, kind: 'joined' as const, icon: 'userAdd' as const, member, note: null }]),
    ...(member.to && member.to !== board.validTo
      ? [{ day: member.to, kind: 'left' as const, icon: 'logout' as const, member, note: member.releaseReason }]
      : []),
  ]);
  const rank = { dissolved: 0, joined: 1, left: 2, founded: 3 };
  return [...dissolved, ...people, founded].sort((a, b) => b.day.localeCompare(a.day) || rank[a.kind] - rank[b.kind]);
}
