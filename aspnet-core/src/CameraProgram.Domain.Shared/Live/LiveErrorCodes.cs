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
        public const string NothingRecorded = "CameraProgram:Live:NothingRecorded";
        public const string ClipTooLong = "CameraProgram:Live:ClipTooLong";
        public const string ClipInFuture = "CameraProgram:Live:ClipInFuture";
        public const string ClipEnded = "CameraProgram:Live:ClipEnded";
        public const string ClipNotReady = "CameraProgram:Live:ClipNotReady";
        public const string TooManyClips = "CameraProgram:Live:TooManyClips";
        public const string ClipQueueFull = "CameraProgram:Live:ClipQueueFull";
        public const string ExactUnavailable = "CameraProgram:Live:ExactUnavailable";
        public const string PeriodTooLong = "CameraProgram:Live:PeriodTooLong";
    }
}
