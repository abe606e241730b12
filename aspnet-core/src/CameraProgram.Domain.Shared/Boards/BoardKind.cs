namespace CameraProgram.Boards;

/// <summary>What kind of board a commune founds for its camera programme.</summary>
public enum BoardKind
{
    /// <summary>Ban Chỉ đạo.</summary>
    SteeringBoard,

    /// <summary>Ban Điều hành.</summary>
    ExecutiveBoard,

    /// <summary>Tổ giúp việc: works for one of the others.</summary>
    SupportTeam,
}
