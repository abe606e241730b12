namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Live
    {
        public const string AddressInvalid = "CameraProgram:Live:AddressInvalid";
        public const string SchemeUnknown = "CameraProgram:Live:SchemeUnknown";
        public const string UserTwice = "CameraProgram:Live:UserTwice";
        public const string FingerprintInvalid = "CameraProgram:Live:FingerprintInvalid";
        public const string NotInUse = "CameraProgram:Live:NotInUse";
        public const string NotConnected = "CameraProgram:Live:NotConnected";
        public const string NotAllowed = "CameraProgram:Live:NotAllowed";
        public const string OneSubject = "CameraProgram:Live:OneSubject";
        public const string UnknownViewer = "CameraProgram:Live:UnknownViewer";
        public const string UnknownCamera = "CameraProgram:Live:UnknownCamera";
        public const string GrantTooLong = "CameraProgram:Live:GrantTooLong";
        public const string GrantPassed = "CameraProgram:Live:GrantPassed";
        public const string GrantEnded = "CameraProgram:Live:GrantEnded";
        public const string PeriodOutside = "CameraProgram:Live:PeriodOutside";
        public const string PeriodTooLong = "CameraProgram:Live:PeriodTooLong";
    }
}
