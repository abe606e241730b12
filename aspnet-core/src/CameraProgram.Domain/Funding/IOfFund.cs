namespace CameraProgram.Funding;

/// <summary>Belongs to the fund of the commune or of one hamlet; who may see that fund may see it.</summary>
public interface IOfFund
{
    FundLedger Ledger { get; }

    /// <summary>Empty in A.</summary>
    Guid? HamletId { get; }
}
