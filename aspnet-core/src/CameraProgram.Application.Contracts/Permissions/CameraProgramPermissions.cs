namespace CameraProgram.Permissions;

/// <summary>The rights of the program. A feature's <c>Default</c> is looking at it; the others are its verbs.</summary>
public static class CameraProgramPermissions
{
    public const string Prefix = "CameraProgram";

    public static class Communes
    {
        public const string Default = Prefix + ".Communes";
        public const string Manage = Default + ".Manage";
    }

    public static class Hamlets
    {
        public const string Default = Prefix + ".Hamlets";
        public const string Manage = Default + ".Manage";
    }

    public static class OrgUnits
    {
        public const string Default = Prefix + ".OrgUnits";
        public const string Manage = Default + ".Manage";
    }

    public static class Boards
    {
        public const string Default = Prefix + ".Boards";
        public const string Manage = Default + ".Manage";
    }

    public static class Plans
    {
        public const string Default = Prefix + ".Plans";
        public const string Edit = Default + ".Edit";
        public const string Sign = Default + ".Sign";
        public const string Issue = Default + ".Issue";
    }

    public static class Budgets
    {
        public const string Default = Prefix + ".Budgets";
        public const string Edit = Default + ".Edit";

        /// <summary>Judge what others estimated (thẩm định).</summary>
        public const string Appraise = Default + ".Appraise";

        /// <summary>Decide an estimate, as the head.</summary>
        public const string Approve = Default + ".Approve";

        /// <summary>Decide on allocations, as the head.</summary>
        public const string Allocate = Default + ".Allocate";

        /// <summary>Write down contracts and what was accepted.</summary>
        public const string Contract = Default + ".Contract";

        public const string RequestPayment = Default + ".RequestPayment";

        /// <summary>Decide what others ask to be paid.</summary>
        public const string ApprovePayment = Default + ".ApprovePayment";

        /// <summary>Write down what was paid, given back, reversed.</summary>
        public const string Pay = Default + ".Pay";

        /// <summary>Draw up the settlement of a year.</summary>
        public const string Settle = Default + ".Settle";

        /// <summary>Decide the settlement, as the head.</summary>
        public const string ApproveSettlement = Default + ".ApproveSettlement";

        /// <summary>Inspect how the money is used.</summary>
        public const string Inspect = Default + ".Inspect";

        /// <summary>Make estimates and settlements public.</summary>
        public const string Disclose = Default + ".Disclose";
    }

    /// <summary>Contributions: A is received by the commune, B collected by hamlets.</summary>
    public static class Funding
    {
        public const string Default = Prefix + ".Funding";

        public const string ViewCommune = Default + ".ViewCommune";
        public const string ViewHamlet = Default + ".ViewHamlet";

        /// <summary>Receipts, gifts, pledges, transfers of A.</summary>
        public const string CollectCommune = Default + ".CollectCommune";

        /// <summary>Receipts, expenses, gifts, pledges, transfers of B.</summary>
        public const string CollectHamlet = Default + ".CollectHamlet";

        /// <summary>Campaigns and books of A.</summary>
        public const string ManageCommune = Default + ".ManageCommune";

        /// <summary>Campaigns, agreements and books of B.</summary>
        public const string ManageHamlet = Default + ".ManageHamlet";

        /// <summary>The chairman's decision to accept in A.</summary>
        public const string Decide = Default + ".Decide";

        public const string Void = Default + ".Void";

        /// <summary>Enter and sign the office's side of a reconciliation.</summary>
        public const string Reconcile = Default + ".Reconcile";

        public const string Disclose = Default + ".Disclose";
    }

    public static class WorkTasks
    {
        /// <summary>The tasks of one's own unit, one's own person or one's hamlets.</summary>
        public const string Default = Prefix + ".WorkTasks";

        public const string ViewAll = Default + ".ViewAll";

        /// <summary>Accept, report progress, submit, ask for more time – for tasks of one's own unit.</summary>
        public const string Report = Default + ".Report";

        public const string Assign = Default + ".Assign";

        /// <summary>Complete, return for correction, grant or refuse an extension, cancel.</summary>
        public const string Review = Default + ".Review";
    }

    public static class Reviews
    {
        public const string Default = Prefix + ".Reviews";
        public const string Edit = Default + ".Edit";
        public const string Approve = Default + ".Approve";
        public const string Issue = Default + ".Issue";
    }

    public static class Documents
    {
        public const string Default = Prefix + ".Documents";

        /// <summary>Let a number series go on from the paper register it replaces.</summary>
        public const string ManageSeries = Default + ".ManageSeries";
    }

    /// <summary>The register: map, routes, hotspots, sites and cameras.</summary>
    public static class Cameras
    {
        public const string Default = Prefix + ".Cameras";

        /// <summary>Register, describe, aim, link and retire cameras; report them broken or working.</summary>
        public const string Edit = Default + ".Edit";

        /// <summary>Say that the picture shows what it should.</summary>
        public const string CheckImage = Default + ".CheckImage";

        /// <summary>Draw routes and hotspots.</summary>
        public const string DrawMap = Default + ".DrawMap";

        /// <summary>Agree to a proposed site, decline it, give it up.</summary>
        public const string AgreeSites = Default + ".AgreeSites";

        /// <summary>Take in whole lists from Excel and CSV.</summary>
        public const string Import = Default + ".Import";

        /// <summary>The cameras and commitments of the party whose account this is.</summary>
        public const string ViewOwn = Default + ".ViewOwn";
    }

    public static class Surveys
    {
        public const string Default = Prefix + ".Surveys";

        /// <summary>Walk the routes and send what is found.</summary>
        public const string Conduct = Default + ".Conduct";

        /// <summary>Decide about findings that resemble something in the register.</summary>
        public const string Decide = Default + ".Decide";
    }

    public static class Parties
    {
        public const string Default = Prefix + ".Parties";
        public const string Edit = Default + ".Edit";

        /// <summary>See telephone and identity numbers; each look is logged.</summary>
        public const string ViewContacts = Default + ".ViewContacts";
    }

    public static class Commitments
    {
        public const string Default = Prefix + ".Commitments";

        /// <summary>Prepare and print them, record signature and withdrawal.</summary>
        public const string Edit = Default + ".Edit";

        /// <summary>Confirm signed ones for the commune police.</summary>
        public const string Confirm = Default + ".Confirm";

        /// <summary>Write the clauses and put a new version in force.</summary>
        public const string ManageClauses = Default + ".ManageClauses";
    }

    public static class Installations
    {
        public const string Default = Prefix + ".Installations";

        /// <summary>Prepare the acceptance: quantities, checks, defects.</summary>
        public const string Edit = Default + ".Edit";

        /// <summary>Accept and take over: from then on the cameras are the commune's.</summary>
        public const string HandOver = Default + ".HandOver";
    }

    public static class Maintenance
    {
        public const string Default = Prefix + ".Maintenance";
        public const string Report = Default + ".Report";

        /// <summary>Give tickets to somebody, write costs, close them.</summary>
        public const string Handle = Default + ".Handle";
    }

    /// <summary>The pictures of cameras.</summary>
    public static class Live
    {
        /// <summary>Watch cameras that one was given for a time.</summary>
        public const string Default = Prefix + ".Live";

        /// <summary>Watch every connected camera that one sees in the register.</summary>
        public const string WatchAll = Default + ".WatchAll";

        /// <summary>Look at what every such camera recorded.</summary>
        public const string PlayBack = Default + ".PlayBack";

        /// <summary>Cut clips out of recordings and take them away.</summary>
        public const string Cut = Default + ".Cut";

        /// <summary>Connect cameras: addresses, passwords, recording.</summary>
        public const string Connect = Default + ".Connect";

        /// <summary>Give others the right to watch, and take it back.</summary>
        public const string Grant = Default + ".Grant";

        /// <summary>See who watched what.</summary>
        public const string ViewLog = Default + ".ViewLog";
    }

    public static class Identity
    {
        public const string Users = Prefix + ".Identity.Users";
        public const string ManageUsers = Users + ".Manage";
        public const string ManageRoles = Prefix + ".Identity.ManageRoles";

        /// <summary>Let another stand in for oneself.</summary>
        public const string Delegate = Prefix + ".Identity.Delegate";
    }

    public static class Audit
    {
        public const string Default = Prefix + ".Audit";
    }

    public static class Province
    {
        /// <summary>Roll-up figures of all communes in view; no single record of any.</summary>
        public const string Default = Prefix + ".Province";
    }
}
