namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Routes
    {
        public const string NameTaken = "CameraProgram:Routes:NameTaken";
        public const string UnknownHamlet = "CameraProgram:Routes:UnknownHamlet";
        public const string InUse = "CameraProgram:Routes:InUse";
    }
}
