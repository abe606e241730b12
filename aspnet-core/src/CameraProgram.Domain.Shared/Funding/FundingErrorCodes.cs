namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Funding
    {
        public const string UnknownHamlet = "CameraProgram:Funding:UnknownHamlet";
        public const string HamletRequired = "CameraProgram:Funding:HamletRequired";
        public const string NotOfThisLedger = "CameraProgram:Funding:NotOfThisLedger";
        public const string AgreementMissing = "CameraProgram:Funding:AgreementMissing";
        public const string AgreementNotCarried = "CameraProgram:Funding:AgreementNotCarried";
        public const string MinutesMissing = "CameraProgram:Funding:MinutesMissing";
        public const string DecisionMissing = "CameraProgram:Funding:DecisionMissing";
        public const string NotDraft = "CameraProgram:Funding:NotDraft";
        public const string NotOpen = "CameraProgram:Funding:NotOpen";
        public const string NotClosed = "CameraProgram:Funding:NotClosed";
        public const string CampaignClosed = "CameraProgram:Funding:CampaignClosed";
        public const string HamletEnded = "CameraProgram:Funding:HamletEnded";
        public const string PeriodDisclosed = "CameraProgram:Funding:PeriodDisclosed";
        public const string PeriodReconciled = "CameraProgram:Funding:PeriodReconciled";
        public const string YearClosed = "CameraProgram:Funding:YearClosed";
        public const string DayAfterCampaign = "CameraProgram:Funding:DayAfterCampaign";
        public const string NotBegun = "CameraProgram:Funding:NotBegun";
        public const string DayOutsideCampaign = "CameraProgram:Funding:DayOutsideCampaign";
        public const string UnknownParty = "CameraProgram:Funding:UnknownParty";
        public const string AlreadyVoided = "CameraProgram:Funding:AlreadyVoided";
        public const string BookClosed = "CameraProgram:Funding:BookClosed";
        public const string BookFull = "CameraProgram:Funding:BookFull";
        public const string GiftAccepted = "CameraProgram:Funding:GiftAccepted";
        public const string CommitteeMissing = "CameraProgram:Funding:CommitteeMissing";
        public const string UnknownPledge = "CameraProgram:Funding:UnknownPledge";
        public const string PledgeEnded = "CameraProgram:Funding:PledgeEnded";
        public const string TransferNotPossible = "CameraProgram:Funding:TransferNotPossible";
        public const string ReconciliationThere = "CameraProgram:Funding:ReconciliationThere";
        public const string FiguresMissing = "CameraProgram:Funding:FiguresMissing";
        public const string AlreadySigned = "CameraProgram:Funding:AlreadySigned";
        public const string SignedOtherSide = "CameraProgram:Funding:SignedOtherSide";
        public const string FiguresDiffer = "CameraProgram:Funding:FiguresDiffer";
        public const string DisclosurePosted = "CameraProgram:Funding:DisclosurePosted";
        public const string DisclosureNotPosted = "CameraProgram:Funding:DisclosureNotPosted";
        public const string PostingMissing = "CameraProgram:Funding:PostingMissing";
        public const string TooManyRows = "CameraProgram:Funding:TooManyRows";
        public const string MoneyGone = "CameraProgram:Funding:MoneyGone";
        public const string NumberInPublic = "CameraProgram:Funding:NumberInPublic";
        public const string StatementDay = "CameraProgram:Funding:StatementDay";
        public const string StatementEmpty = "CameraProgram:Funding:StatementEmpty";
        public const string StatementRepeated = "CameraProgram:Funding:StatementRepeated";
        public const string StatementTooLong = "CameraProgram:Funding:StatementTooLong";
        public const string StatementAmount = "CameraProgram:Funding:StatementAmount";
        public const string StatementColumns = "CameraProgram:Funding:StatementColumns";
        public const string LineMatched = "CameraProgram:Funding:LineMatched";
        public const string LineNotMatched = "CameraProgram:Funding:LineNotMatched";
        public const string DocumentMatched = "CameraProgram:Funding:DocumentMatched";
        public const string MatchDiffers = "CameraProgram:Funding:MatchDiffers";
        public const string NothingToPrint = "CameraProgram:Funding:NothingToPrint";
        public const string TooManyToPrint = "CameraProgram:Funding:TooManyToPrint";
        public const string TooManyFiles = "CameraProgram:Funding:TooManyFiles";
    }
}
