namespace CameraProgram.Boards;

public static class BoardConsts
{
    /// <summary>"BĐH": the part of a symbol that names the body.</summary>
    public const int AbbreviationLength = 20;

    /// <summary>Duties of one member as a regulation sets them out.</summary>
    public const int DutiesLength = 5_000;

    /// <summary>Everybody who ever sat in one board.</summary>
    public const int MaxMembers = 500;

    /// <summary>The place in the list of members; seats of one paragraph share it.</summary>
    public const int MaxOrder = 200;
}
