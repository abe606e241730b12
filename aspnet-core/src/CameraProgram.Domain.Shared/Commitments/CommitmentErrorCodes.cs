namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Commitments
    {
        public const string WrongState = "CameraProgram:Commitments:WrongState";
        public const string AlreadyOpen = "CameraProgram:Commitments:AlreadyOpen";
        public const string NotOwnCamera = "CameraProgram:Commitments:NotOwnCamera";
        public const string TooManyCameras = "CameraProgram:Commitments:TooManyCameras";
        public const string NoTermsInForce = "CameraProgram:Commitments:NoTermsInForce";
        public const string TermsNotInForce = "CameraProgram:Commitments:TermsNotInForce";
        public const string SignatureInvalid = "CameraProgram:Commitments:SignatureInvalid";
        public const string ScanMissing = "CameraProgram:Commitments:ScanMissing";
        public const string ScanKindNotAllowed = "CameraProgram:Commitments:ScanKindNotAllowed";
        public const string DayInFuture = "CameraProgram:Commitments:DayInFuture";
        public const string WithdrawnBeforeSigned = "CameraProgram:Commitments:WithdrawnBeforeSigned";
        public const string NotYetToRenew = "CameraProgram:Commitments:NotYetToRenew";
        public const string ConsentNotGiven = "CameraProgram:Commitments:ConsentNotGiven";
        public const string SignedBeforeTerms = "CameraProgram:Commitments:SignedBeforeTerms";
        public const string Expired = "CameraProgram:Commitments:Expired";
        public const string NothingToPrint = "CameraProgram:Commitments:NothingToPrint";
        public const string TooManyToPrint = "CameraProgram:Commitments:TooManyToPrint";
        public const string UnknownHamlet = "CameraProgram:Commitments:UnknownHamlet";
    }

    public static class CommitmentTerms
    {
        public const string NotDraft = "CameraProgram:CommitmentTerms:NotDraft";
        public const string NoClauses = "CameraProgram:CommitmentTerms:NoClauses";
        public const string TooManyClauses = "CameraProgram:CommitmentTerms:TooManyClauses";
        public const string BeginsTooEarly = "CameraProgram:CommitmentTerms:BeginsTooEarly";
        public const string TemplateNotNeeded = "CameraProgram:CommitmentTerms:TemplateNotNeeded";
    }
}
