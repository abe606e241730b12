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
        public const string InUse = "CameraProgram:Routes:InUse";
    }
}
