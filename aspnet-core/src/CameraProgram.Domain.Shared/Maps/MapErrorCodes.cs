namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Maps
    {
        public const string NothingToPrint = "CameraProgram:Maps:NothingToPrint";
    }
}
