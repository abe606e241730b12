namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Budgets
    {
        public const string QuantityTooFine = "CameraProgram:Budgets:QuantityTooFine";
        public const string QuantityOutOfRange = "CameraProgram:Budgets:QuantityOutOfRange";
        public const string AmountOutOfRange = "CameraProgram:Budgets:AmountOutOfRange";
        public const string TotalOutOfRange = "CameraProgram:Budgets:TotalOutOfRange";
        public const string TooManyLines = "CameraProgram:Budgets:TooManyLines";

        public const string WrongStatus = "CameraProgram:Budgets:WrongStatus";
        public const string UnknownLine = "CameraProgram:Budgets:UnknownLine";
        public const string NoLines = "CameraProgram:Budgets:NoLines";
        public const string ExceedsPlan = "CameraProgram:Budgets:ExceedsPlan";
        public const string BelowAllocated = "CameraProgram:Budgets:BelowAllocated";
        public const string WithdrawerWroteNothing = "CameraProgram:Budgets:WithdrawerWroteNothing";
        public const string AppraiserDrafted = "CameraProgram:Budgets:AppraiserDrafted";
        public const string DayBeforeBudgetYear = "CameraProgram:Budgets:DayBeforeBudgetYear";
        public const string DayInFuture = "CameraProgram:Budgets:DayInFuture";
        public const string OfPlan = "CameraProgram:Budgets:OfPlan";

        public const string TooManyPostings = "CameraProgram:Budgets:TooManyPostings";
        public const string Posted = "CameraProgram:Budgets:Posted";
        public const string Disclosed = "CameraProgram:Budgets:Disclosed";
        public const string NotOwnRequest = "CameraProgram:Budgets:NotOwnRequest";
        public const string NotSettled = "CameraProgram:Budgets:NotSettled";
        public const string QuarterNotOver = "CameraProgram:Budgets:QuarterNotOver";
        public const string TooManyFindings = "CameraProgram:Budgets:TooManyFindings";
        public const string FindingAnswered = "CameraProgram:Budgets:FindingAnswered";
        public const string FindingDueBefore = "CameraProgram:Budgets:FindingDueBefore";
        public const string SettlerAnswered = "CameraProgram:Budgets:SettlerAnswered";
        public const string PostingBegun = "CameraProgram:Budgets:PostingBegun";
        public const string FindingUnanswered = "CameraProgram:Budgets:FindingUnanswered";
        public const string FindingSettled = "CameraProgram:Budgets:FindingSettled";
        public const string SheetUnknown = "CameraProgram:Budgets:SheetUnknown";
        public const string SheetContent = "CameraProgram:Budgets:SheetContent";
        public const string SheetQuantity = "CameraProgram:Budgets:SheetQuantity";
        public const string SheetPrice = "CameraProgram:Budgets:SheetPrice";
        public const string SheetSource = "CameraProgram:Budgets:SheetSource";
        public const string NotAppraised = "CameraProgram:Budgets:NotAppraised";
        public const string SourceFixed = "CameraProgram:Budgets:SourceFixed";
        public const string CancelRevision = "CameraProgram:Budgets:CancelRevision";
        public const string RevisionOpen = "CameraProgram:Budgets:RevisionOpen";
        public const string DifferenceUnexplained = "CameraProgram:Budgets:DifferenceUnexplained";
        public const string SettlementWaiting = "CameraProgram:Budgets:SettlementWaiting";
        public const string DecisionOfOtherDay = "CameraProgram:Budgets:DecisionOfOtherDay";
        public const string LineAllocated = "CameraProgram:Budgets:LineAllocated";
        public const string AdvanceAboveUndelivered = "CameraProgram:Budgets:AdvanceAboveUndelivered";
        public const string AdvanceOpen = "CameraProgram:Budgets:AdvanceOpen";
        public const string ContractOpen = "CameraProgram:Budgets:ContractOpen";
        public const string CarriedBelowBound = "CameraProgram:Budgets:CarriedBelowBound";
        public const string CarriedAboveRest = "CameraProgram:Budgets:CarriedAboveRest";
        public const string PaymentsOpen = "CameraProgram:Budgets:PaymentsOpen";
        public const string ApproverSettled = "CameraProgram:Budgets:ApproverSettled";
        public const string SettlementExists = "CameraProgram:Budgets:SettlementExists";
        public const string Settled = "CameraProgram:Budgets:Settled";
        public const string NotApproved = "CameraProgram:Budgets:NotApproved";
        public const string TooManyFiles = "CameraProgram:Budgets:TooManyFiles";
        public const string CampaignMissing = "CameraProgram:Budgets:CampaignMissing";
        public const string TaxCodeInvalid = "CameraProgram:Budgets:TaxCodeInvalid";
        public const string DayOutsideContract = "CameraProgram:Budgets:DayOutsideContract";
        public const string MinutesMissing = "CameraProgram:Budgets:MinutesMissing";
        public const string NotHandedOver = "CameraProgram:Budgets:NotHandedOver";
        public const string HandoverUsed = "CameraProgram:Budgets:HandoverUsed";
        public const string AcceptanceReversed = "CameraProgram:Budgets:AcceptanceReversed";
        public const string AcceptancePaid = "CameraProgram:Budgets:AcceptancePaid";
        public const string CampaignUnknown = "CameraProgram:Budgets:CampaignUnknown";
        public const string DayBeforeApproval = "CameraProgram:Budgets:DayBeforeApproval";
        public const string DayBeforeAllocation = "CameraProgram:Budgets:DayBeforeAllocation";
        public const string DayBeforeAcceptance = "CameraProgram:Budgets:DayBeforeAcceptance";
        public const string DayBeforeFormer = "CameraProgram:Budgets:DayBeforeFormer";
        public const string DayBeforeLastEntry = "CameraProgram:Budgets:DayBeforeLastEntry";
        public const string PostingMissing = "CameraProgram:Budgets:PostingMissing";
        public const string ApproverRequested = "CameraProgram:Budgets:ApproverRequested";
        public const string PaidDayWrong = "CameraProgram:Budgets:PaidDayWrong";
        public const string YearFixed = "CameraProgram:Budgets:YearFixed";
        public const string YearNotBegun = "CameraProgram:Budgets:YearNotBegun";
        public const string ContractThere = "CameraProgram:Budgets:ContractThere";
        public const string VoucherThere = "CameraProgram:Budgets:VoucherThere";
    }
}
