namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    /// <summary>Of the list as a whole.</summary>
    public static class Imports
    {
        public const string WrongState = "CameraProgram:Imports:WrongState";
        public const string AlreadyRunning = "CameraProgram:Imports:AlreadyRunning";
        public const string TooManyRows = "CameraProgram:Imports:TooManyRows";
        public const string NoTable = "CameraProgram:Imports:NoTable";
        public const string NotReadable = "CameraProgram:Imports:NotReadable";
        public const string Protected = "CameraProgram:Imports:Protected";
        public const string UnknownSheet = "CameraProgram:Imports:UnknownSheet";
        public const string EncodingNeeded = "CameraProgram:Imports:EncodingNeeded";
        public const string LegacyFont = "CameraProgram:Imports:LegacyFont";
        public const string OwnerColumnMissing = "CameraProgram:Imports:OwnerColumnMissing";
        public const string ColumnTwice = "CameraProgram:Imports:ColumnTwice";
        public const string NothingToImport = "CameraProgram:Imports:NothingToImport";
        public const string StarterGone = "CameraProgram:Imports:StarterGone";
        public const string NotAList = "CameraProgram:Imports:NotAList";
        public const string FarPositions = "CameraProgram:Imports:FarPositions";
        public const string CannotContinue = "CameraProgram:Imports:CannotContinue";
        public const string FileGone = "CameraProgram:Imports:FileGone";
    }

    /// <summary>Of one row or cell of a list.</summary>
    public static class ImportRows
    {
        public const string OwnerMissing = "CameraProgram:ImportRows:OwnerMissing";
        public const string CellError = "CameraProgram:ImportRows:CellError";
        public const string NumberInvalid = "CameraProgram:ImportRows:NumberInvalid";
        public const string CoordinatesInvalid = "CameraProgram:ImportRows:CoordinatesInvalid";
        public const string CoordinatesHalf = "CameraProgram:ImportRows:CoordinatesHalf";
        public const string CoordinatesSwapped = "CameraProgram:ImportRows:CoordinatesSwapped";
        public const string BearingInvalid = "CameraProgram:ImportRows:BearingInvalid";
        public const string FarFromCommune = "CameraProgram:ImportRows:FarFromCommune";
        public const string DayIncomplete = "CameraProgram:ImportRows:DayIncomplete";
        public const string NotReached = "CameraProgram:ImportRows:NotReached";
        public const string DayInvalid = "CameraProgram:ImportRows:DayInvalid";
        public const string WordUnknown = "CameraProgram:ImportRows:WordUnknown";
        public const string HamletUnknown = "CameraProgram:ImportRows:HamletUnknown";
        public const string HamletUnknownNear = "CameraProgram:ImportRows:HamletUnknownNear";
        public const string HamletAmbiguous = "CameraProgram:ImportRows:HamletAmbiguous";
        public const string HamletNeeded = "CameraProgram:ImportRows:HamletNeeded";
        public const string HamletOfOthers = "CameraProgram:ImportRows:HamletOfOthers";
        public const string RouteUnknown = "CameraProgram:ImportRows:RouteUnknown";
        public const string SerialTwice = "CameraProgram:ImportRows:SerialTwice";
        public const string CodeTwice = "CameraProgram:ImportRows:CodeTwice";
        public const string SerialOfOther = "CameraProgram:ImportRows:SerialOfOther";
        public const string RowTwice = "CameraProgram:ImportRows:RowTwice";
        public const string SameCameraTwice = "CameraProgram:ImportRows:SameCameraTwice";
        public const string PhoneShared = "CameraProgram:ImportRows:PhoneShared";
        public const string NameShared = "CameraProgram:ImportRows:NameShared";
        public const string OwnerUnlike = "CameraProgram:ImportRows:OwnerUnlike";
        public const string GroupRefused = "CameraProgram:ImportRows:GroupRefused";
        public const string CameraRetired = "CameraProgram:ImportRows:CameraRetired";
    }
}
