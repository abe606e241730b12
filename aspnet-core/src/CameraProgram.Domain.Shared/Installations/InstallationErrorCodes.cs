namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Installations
    {
        public const string WrongStatus = "CameraProgram:Installations:WrongStatus";
        public const string TooMany = "CameraProgram:Installations:TooMany";
        public const string UnknownLine = "CameraProgram:Installations:UnknownLine";
        public const string CameraLineRemoved = "CameraProgram:Installations:CameraLineRemoved";
        public const string CameraNotInstalling = "CameraProgram:Installations:CameraNotInstalling";
        public const string CameraElsewhere = "CameraProgram:Installations:CameraElsewhere";
        public const string SerialTwice = "CameraProgram:Installations:SerialTwice";
        public const string TimesReversed = "CameraProgram:Installations:TimesReversed";
        public const string DeadlineBeforeInspection = "CameraProgram:Installations:DeadlineBeforeInspection";
        public const string WarrantyBeforeContract = "CameraProgram:Installations:WarrantyBeforeContract";
        public const string InspectedInFuture = "CameraProgram:Installations:InspectedInFuture";
        public const string DefectMended = "CameraProgram:Installations:DefectMended";
        public const string MendedDayWrong = "CameraProgram:Installations:MendedDayWrong";
        public const string HandOverDayWrong = "CameraProgram:Installations:HandOverDayWrong";
        public const string NotPassed = "CameraProgram:Installations:NotPassed";

        // What is missing before the inspection can be concluded, or the handover.
        public const string NoTime = "CameraProgram:Installations:NoTime";
        public const string NoPlace = "CameraProgram:Installations:NoPlace";
        public const string NoGiver = "CameraProgram:Installations:NoGiver";
        public const string NoReceiver = "CameraProgram:Installations:NoReceiver";
        public const string NoLines = "CameraProgram:Installations:NoLines";
        public const string DifferenceUnexplained = "CameraProgram:Installations:DifferenceUnexplained";
        public const string SerialMissing = "CameraProgram:Installations:SerialMissing";
        public const string CheckWaiting = "CameraProgram:Installations:CheckWaiting";
        public const string FailedWithoutDefect = "CameraProgram:Installations:FailedWithoutDefect";
        public const string NoValue = "CameraProgram:Installations:NoValue";
    }
}
