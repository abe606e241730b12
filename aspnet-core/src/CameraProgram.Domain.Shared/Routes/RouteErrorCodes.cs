namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Routes
    {
        public const string NameTaken = "CameraProgram:Routes:NameTaken";
        public const string UnknownHamlet = "CameraProgram:Routes:UnknownHamlet";
        public const string NotDrawn = "CameraProgram:Routes:NotDrawn";
        public const string NotGeoJson = "CameraProgram:Routes:NotGeoJson";
        public const string TooManyFeatures = "CameraProgram:Routes:TooManyFeatures";
        public const string NoGeometry = "CameraProgram:Routes:NoGeometry";
        public const string GeometryNotTaken = "CameraProgram:Routes:GeometryNotTaken";
        public const string NameMissing = "CameraProgram:Routes:NameMissing";
        public const string HamletNotFound = "CameraProgram:Routes:HamletNotFound";
        public const string NoFeatures = "CameraProgram:Routes:NoFeatures";
        public const string TwiceInFile = "CameraProgram:Routes:TwiceInFile";
        public const string PartsApart = "CameraProgram:Routes:PartsApart";
        public const string KindUnknown = "CameraProgram:Routes:KindUnknown";
        public const string LineOfFileTooShort = "CameraProgram:Routes:LineOfFileTooShort";
        public const string PointOfFileOutside = "CameraProgram:Routes:PointOfFileOutside";
        public const string InUse = "CameraProgram:Routes:InUse";
    }
}
