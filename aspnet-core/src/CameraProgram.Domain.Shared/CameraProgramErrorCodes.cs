namespace CameraProgram;

/// <summary>Every refusal of the business; larger features keep theirs in their own folder. The sentences are in <c>Localization/{vi,en}.json</c> under the same key.</summary>
public static partial class CameraProgramErrorCodes
{
    public static class Account
    {
        public const string WrongCredentials = "CameraProgram:Account:WrongCredentials";
        public const string LockedOut = "CameraProgram:Account:LockedOut";
        public const string Inactive = "CameraProgram:Account:Inactive";
        public const string TwoFactorRequired = "CameraProgram:Account:TwoFactorRequired";
        public const string WrongTwoFactorCode = "CameraProgram:Account:WrongTwoFactorCode";
        public const string WrongPassword = "CameraProgram:Account:WrongPassword";
        public const string PasswordTooWeak = "CameraProgram:Account:PasswordTooWeak";
        public const string PasswordContainsUserName = "CameraProgram:Account:PasswordContainsUserName";
        public const string PasswordUnchanged = "CameraProgram:Account:PasswordUnchanged";
        public const string MustChangePassword = "CameraProgram:Account:MustChangePassword";
        public const string TwoFactorAlreadyEnabled = "CameraProgram:Account:TwoFactorAlreadyEnabled";
        public const string InvalidRefreshToken = "CameraProgram:Account:InvalidRefreshToken";
        public const string DelegationNotUsable = "CameraProgram:Account:DelegationNotUsable";
    }

    public static class Identity
    {
        public const string UserNameTaken = "CameraProgram:Identity:UserNameTaken";
        public const string UserNameInvalid = "CameraProgram:Identity:UserNameInvalid";
        public const string CannotLockSelf = "CameraProgram:Identity:CannotLockSelf";
        public const string LastAdministrator = "CameraProgram:Identity:LastAdministrator";
        public const string RoleNameTaken = "CameraProgram:Identity:RoleNameTaken";
        public const string UnknownRole = "CameraProgram:Identity:UnknownRole";
        public const string UnknownHamlet = "CameraProgram:Identity:UnknownHamlet";
        public const string UnknownOrgUnit = "CameraProgram:Identity:UnknownOrgUnit";
        public const string UnknownUser = "CameraProgram:Identity:UnknownUser";
        public const string NotForOneself = "CameraProgram:Identity:NotForOneself";
        public const string RoleInUse = "CameraProgram:Identity:RoleInUse";
        public const string RoleWithoutPermission = "CameraProgram:Identity:RoleWithoutPermission";
        public const string RoleIsBuiltIn = "CameraProgram:Identity:RoleIsBuiltIn";
        public const string PermissionOfProvince = "CameraProgram:Identity:PermissionOfProvince";
        public const string UnknownPermission = "CameraProgram:Identity:UnknownPermission";
        public const string DelegationToSelf = "CameraProgram:Identity:DelegationToSelf";
        public const string DelegationNotPassedOn = "CameraProgram:Identity:DelegationNotPassedOn";
        public const string DelegationInPast = "CameraProgram:Identity:DelegationInPast";
        public const string DelegationBeyondOwn = "CameraProgram:Identity:DelegationBeyondOwn";
        public const string DelegationTooLong = "CameraProgram:Identity:DelegationTooLong";
        public const string DelegationEnded = "CameraProgram:Identity:DelegationEnded";
        public const string OnlyDeputySignsForHead = "CameraProgram:Identity:OnlyDeputySignsForHead";
    }

    public static class Communes
    {
        public const string CodeInvalid = "CameraProgram:Communes:CodeInvalid";
        public const string CodeTaken = "CameraProgram:Communes:CodeTaken";
        public const string UnknownProvince = "CameraProgram:Communes:UnknownProvince";
    }

    public static class Boards
    {
        public const string NameTaken = "CameraProgram:Boards:NameTaken";
        public const string AbbreviationTaken = "CameraProgram:Boards:AbbreviationTaken";
        public const string AbbreviationRequired = "CameraProgram:Boards:AbbreviationRequired";
        public const string ParentRequired = "CameraProgram:Boards:ParentRequired";
        public const string ParentNotUsable = "CameraProgram:Boards:ParentNotUsable";
        public const string SeatTaken = "CameraProgram:Boards:SeatTaken";
        public const string AppointedBeforeBoard = "CameraProgram:Boards:AppointedBeforeBoard";
        public const string AppointedAfterEnd = "CameraProgram:Boards:AppointedAfterEnd";
        public const string AlreadyReleased = "CameraProgram:Boards:AlreadyReleased";
        public const string TooManyMembers = "CameraProgram:Boards:TooManyMembers";
        public const string Dissolved = "CameraProgram:Boards:Dissolved";
        public const string HasSupportTeam = "CameraProgram:Boards:HasSupportTeam";
        public const string HasOpenPaper = "CameraProgram:Boards:HasOpenPaper";
        public const string UnknownUser = "CameraProgram:Boards:UnknownUser";
        public const string AlreadyMember = "CameraProgram:Boards:AlreadyMember";
        public const string SameNameSits = "CameraProgram:Boards:SameNameSits";
        public const string DutiesDayOutOfRange = "CameraProgram:Boards:DutiesDayOutOfRange";
        public const string PersonStays = "CameraProgram:Boards:PersonStays";
    }

    public static class Setup
    {
        public const string WrongCode = "CameraProgram:Setup:WrongCode";
        public const string AlreadyDone = "CameraProgram:Setup:AlreadyDone";
    }

    public static class Hamlets
    {
        public const string NameTaken = "CameraProgram:Hamlets:NameTaken";
        public const string AlreadyClosed = "CameraProgram:Hamlets:AlreadyClosed";
    }

    public static class OrgUnits
    {
        public const string NameTaken = "CameraProgram:OrgUnits:NameTaken";
        public const string AlreadyClosed = "CameraProgram:OrgUnits:AlreadyClosed";
        public const string HamletRequired = "CameraProgram:OrgUnits:HamletRequired";
        public const string UnknownHamlet = "CameraProgram:OrgUnits:UnknownHamlet";
        public const string NotCurrent = "CameraProgram:OrgUnits:NotCurrent";
        public const string HasOpenTasks = "CameraProgram:OrgUnits:HasOpenTasks";
    }

    public static class Documents
    {
        public const string DayInFuture = "CameraProgram:Documents:DayInFuture";
        public const string DayBeforeLast = "CameraProgram:Documents:DayBeforeLast";
        public const string SeriesNotOpen = "CameraProgram:Documents:SeriesNotOpen";
        public const string SeriesMoved = "CameraProgram:Documents:SeriesMoved";
        public const string SeriesUnchanged = "CameraProgram:Documents:SeriesUnchanged";
        public const string NumberUsed = "CameraProgram:Documents:NumberUsed";
        public const string SignerTitleMissing = "CameraProgram:Documents:SignerTitleMissing";
        public const string SignerIsNoDeputy = "CameraProgram:Documents:SignerIsNoDeputy";
        public const string SignerFormDoesNotFit = "CameraProgram:Documents:SignerFormDoesNotFit";
        public const string OnlyHeadAuthorises = "CameraProgram:Documents:OnlyHeadAuthorises";
        public const string SigningFormChanged = "CameraProgram:Documents:SigningFormChanged";
        public const string SeriesExhausted = "CameraProgram:Documents:SeriesExhausted";
        public const string IssuerHasOwnRules = "CameraProgram:Documents:IssuerHasOwnRules";
        public const string UnknownType = "CameraProgram:Documents:UnknownType";
        public const string FileMissing = "CameraProgram:Documents:FileMissing";
    }

    public static class WorkTasks
    {
        public const string NotYours = "CameraProgram:WorkTasks:NotYours";
        public const string AlreadyAccepted = "CameraProgram:WorkTasks:AlreadyAccepted";
        public const string NotAccepted = "CameraProgram:WorkTasks:NotAccepted";
        public const string AlreadySubmitted = "CameraProgram:WorkTasks:AlreadySubmitted";
        public const string NotSubmitted = "CameraProgram:WorkTasks:NotSubmitted";
        public const string NothingReported = "CameraProgram:WorkTasks:NothingReported";
        public const string SubmitterMayNotComplete = "CameraProgram:WorkTasks:SubmitterMayNotComplete";
        public const string Closed = "CameraProgram:WorkTasks:Closed";
        public const string DueDayPast = "CameraProgram:WorkTasks:DueDayPast";
        public const string LeadChangesWithReason = "CameraProgram:WorkTasks:LeadChangesWithReason";
        public const string SameLead = "CameraProgram:WorkTasks:SameLead";
        public const string TooManyUnits = "CameraProgram:WorkTasks:TooManyUnits";
        public const string TooManyFiles = "CameraProgram:WorkTasks:TooManyFiles";
        public const string UnknownUnit = "CameraProgram:WorkTasks:UnknownUnit";
        public const string UnknownPerson = "CameraProgram:WorkTasks:UnknownPerson";
        public const string ExtensionPending = "CameraProgram:WorkTasks:ExtensionPending";
        public const string ExtensionNotLater = "CameraProgram:WorkTasks:ExtensionNotLater";
        public const string NoExtensionAsked = "CameraProgram:WorkTasks:NoExtensionAsked";
        public const string RequesterMayNotDecide = "CameraProgram:WorkTasks:RequesterMayNotDecide";
    }

    public static class Plans
    {
        public const string NotDraft = "CameraProgram:Plans:NotDraft";
        public const string NotSubmitted = "CameraProgram:Plans:NotSubmitted";
        public const string NotSigned = "CameraProgram:Plans:NotSigned";
        public const string Empty = "CameraProgram:Plans:Empty";
        public const string BoardMissing = "CameraProgram:Plans:BoardMissing";
        public const string SectionEmpty = "CameraProgram:Plans:SectionEmpty";
        public const string LeadUnitMissing = "CameraProgram:Plans:LeadUnitMissing";
        public const string DueDayMissing = "CameraProgram:Plans:DueDayMissing";
        public const string DueBeforeStart = "CameraProgram:Plans:DueBeforeStart";
        public const string DueAfterEnd = "CameraProgram:Plans:DueAfterEnd";
        public const string TargetOutsidePeriod = "CameraProgram:Plans:TargetOutsidePeriod";
        public const string SameSubject = "CameraProgram:Plans:SameSubject";
        public const string AmountDiffers = "CameraProgram:Plans:AmountDiffers";
        public const string NotTheSignatory = "CameraProgram:Plans:NotTheSignatory";
        public const string ReplacesItself = "CameraProgram:Plans:ReplacesItself";
        public const string ReplacedNotIssued = "CameraProgram:Plans:ReplacedNotIssued";
        public const string TooMany = "CameraProgram:Plans:TooMany";
        public const string SectionKindTwice = "CameraProgram:Plans:SectionKindTwice";
    }

    public static class Reviews
    {
        public const string PeriodTooLong = "CameraProgram:Reviews:PeriodTooLong";
        public const string PeriodTaken = "CameraProgram:Reviews:PeriodTaken";
        public const string WrongStatus = "CameraProgram:Reviews:WrongStatus";
        public const string NoFigures = "CameraProgram:Reviews:NoFigures";
        public const string SectionsEmpty = "CameraProgram:Reviews:SectionsEmpty";
        public const string FourEyes = "CameraProgram:Reviews:FourEyes";
        public const string TooManySections = "CameraProgram:Reviews:TooManySections";
        public const string TooManyLines = "CameraProgram:Reviews:TooManyLines";
        public const string IssuedBeforePeriod = "CameraProgram:Reviews:IssuedBeforePeriod";
    }
}
