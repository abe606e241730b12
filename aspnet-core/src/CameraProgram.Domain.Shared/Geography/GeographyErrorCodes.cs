namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Geography
    {
        public const string PointOutside = "CameraProgram:Geography:PointOutside";
        public const string PointSwapped = "CameraProgram:Geography:PointSwapped";
        public const string LineTooShort = "CameraProgram:Geography:LineTooShort";
        public const string LineTooLong = "CameraProgram:Geography:LineTooLong";
        public const string TooManyPoints = "CameraProgram:Geography:TooManyPoints";
    }
}
