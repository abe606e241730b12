namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Cameras
    {
        public const string Retired = "CameraProgram:Cameras:Retired";
        public const string SerialTaken = "CameraProgram:Cameras:SerialTaken";
        public const string CodeTaken = "CameraProgram:Cameras:CodeTaken";
        public const string NotAimed = "CameraProgram:Cameras:NotAimed";
        public const string NoPosition = "CameraProgram:Cameras:NoPosition";
        public const string NotAccepted = "CameraProgram:Cameras:NotAccepted";
        public const string AlreadyHandedOver = "CameraProgram:Cameras:AlreadyHandedOver";
        public const string SameStatus = "CameraProgram:Cameras:SameStatus";
        public const string NoReaimProposed = "CameraProgram:Cameras:NoReaimProposed";
        public const string UnknownParty = "CameraProgram:Cameras:UnknownParty";
        public const string UnknownHamlet = "CameraProgram:Cameras:UnknownHamlet";
        public const string UnknownRoute = "CameraProgram:Cameras:UnknownRoute";
        public const string TooManyPhotos = "CameraProgram:Cameras:TooManyPhotos";
        public const string MacInvalid = "CameraProgram:Cameras:MacInvalid";
        public const string ProbablyThere = "CameraProgram:Cameras:ProbablyThere";
    }

    public static class Sites
    {
        public const string WrongStatus = "CameraProgram:Sites:WrongStatus";
        public const string HasCameras = "CameraProgram:Sites:HasCameras";
        public const string NotAgreed = "CameraProgram:Sites:NotAgreed";
        public const string ProposerMayNotAgree = "CameraProgram:Sites:ProposerMayNotAgree";
    }
}
