namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Maintenance
    {
        public const string WrongStatus = "CameraProgram:Maintenance:WrongStatus";
        public const string CameraNotInUse = "CameraProgram:Maintenance:CameraNotInUse";
        public const string OneResponsible = "CameraProgram:Maintenance:OneResponsible";
        public const string UnknownUnit = "CameraProgram:Maintenance:UnknownUnit";
        public const string DueDayPassed = "CameraProgram:Maintenance:DueDayPassed";
        public const string DoneOutsideTicket = "CameraProgram:Maintenance:DoneOutsideTicket";
        public const string FundingMissing = "CameraProgram:Maintenance:FundingMissing";
        public const string TooManyPhotos = "CameraProgram:Maintenance:TooManyPhotos";
        public const string NotAPhoto = "CameraProgram:Maintenance:NotAPhoto";
        public const string NothingSaid = "CameraProgram:Maintenance:NothingSaid";
        public const string PeriodTooLong = "CameraProgram:Maintenance:PeriodTooLong";
    }
}
