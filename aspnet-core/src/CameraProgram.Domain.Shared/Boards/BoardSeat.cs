namespace CameraProgram.Boards;

/// <summary>A place in a board. Head, standing deputy and team leader are held by one person at a time.</summary>
public enum BoardSeat
{
    Head,
    StandingDeputyHead,
    DeputyHead,
    TeamLeader,
    Secretary,
    Member,
}
