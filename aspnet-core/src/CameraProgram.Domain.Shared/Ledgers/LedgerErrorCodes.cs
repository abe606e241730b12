namespace CameraProgram;

public static partial class CameraProgramErrorCodes
{
    public static class Ledgers
    {
        /// <summary>Followed by the account: what is said differs by where the money is missing.</summary>
        public const string NotEnough = "CameraProgram:Ledgers:NotEnough";

        public const string NotEnoughUnallocated = NotEnough + "Unallocated";
        public const string NotEnoughAvailable = NotEnough + "Available";
        public const string NotEnoughCommitted = NotEnough + "Committed";
        public const string NotEnoughAdvanced = NotEnough + "Advanced";
        public const string NotEnoughPaid = NotEnough + "Paid";
        public const string NotEnoughCarriedOver = NotEnough + "CarriedOver";
        public const string NotEnoughCarriedOverUnallocated = NotEnough + "CarriedOverUnallocated";
        public const string NotEnoughCancelledUnallocated = NotEnough + "CancelledUnallocated";
        public const string NotEnoughCancelled = NotEnough + "Cancelled";
        public const string NotYetThere = "CameraProgram:Ledgers:NotYetThere";
        public const string NotEnoughUndelivered = NotEnough + "Undelivered";
        public const string NotEnoughAccepted = NotEnough + "Accepted";
        public const string NotEnoughDelivered = NotEnough + "Delivered";
        public const string NotEnoughCash = NotEnough + "Cash";
        public const string NotEnoughBank = NotEnough + "Bank";
        public const string NotEnoughTreasury = NotEnough + "Treasury";
        public const string NotEnoughGoods = NotEnough + "Goods";
        public const string NotEnoughAssigned = NotEnough + "Assigned";
        public const string NotEnoughSpent = NotEnough + "Spent";

        public const string AlreadyPosted = "CameraProgram:Ledgers:AlreadyPosted";
    }
}
