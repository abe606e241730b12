namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Ledgers
    {
        /// <summary>Followed by the account: what is said differs by where the money is missing.</summary>
        public const string NotEnough = "CameraProgram:Ledgers:NotEnough";

        public const string AlreadyPosted = "CameraProgram:Ledgers:AlreadyPosted";
    }
}
