namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Surveys
    {
        public const string UnknownRoute = "CameraProgram:Surveys:UnknownRoute";
        public const string UnknownCamera = "CameraProgram:Surveys:UnknownCamera";
        public const string AlreadyDecided = "CameraProgram:Surveys:AlreadyDecided";
        public const string TooManyPhotos = "CameraProgram:Surveys:TooManyPhotos";
        public const string DecisionDoesNotFit = "CameraProgram:Surveys:DecisionDoesNotFit";
        public const string SentOtherwise = "CameraProgram:Surveys:SentOtherwise";
        public const string UnknownFinding = "CameraProgram:Surveys:UnknownFinding";
        public const string IdTaken = "CameraProgram:Surveys:IdTaken";
        public const string TimeOutOfRange = "CameraProgram:Surveys:TimeOutOfRange";
        public const string PositionMissing = "CameraProgram:Surveys:PositionMissing";
        public const string CameraMissing = "CameraProgram:Surveys:CameraMissing";
        public const string OwnerMissing = "CameraProgram:Surveys:OwnerMissing";
        public const string BearingMissing = "CameraProgram:Surveys:BearingMissing";
    }
}
