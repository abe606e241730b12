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
